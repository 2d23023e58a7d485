package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nrw.bildungsnetz.model.Identified;

/**
 * Tells what parts of a network leave unstated, in one finding however many they are: whoever fills
 * in a part finds no more than before.
 */
final class Unstated {

  private static final int MOST_NAMED = 10;

  private Unstated() {}

  /**
   * Reports once.
   *
   * @param parts the parts that could state it
   * @param isStated whether a part does
   * @param one reports the only part that does not
   * @param several reports more than one, by {@code count} where none of as many states it, or else
   *     by {@code some}, {@code of} and the first {@code parts}
   */
  static <T extends Identified> void report(
      List<Placed<T>> parts,
      Predicate<T> isStated,
      Consumer<Placed<T>> one,
      Consumer<Map<String, Object>> several) {
    report(parts, isStated, part -> 1, Identified::getId, one, several);
  }

  /** The same for parts that stand for a number of things, or have no ids. */
  static <T> void report(
      List<Placed<T>> parts,
      Predicate<T> isStated,
      ToIntFunction<T> number,
      Function<T, Object> name,
      Consumer<Placed<T>> one,
      Consumer<Map<String, Object>> several) {
    List<Placed<T>> silent = Chosen.from(parts, isStated.negate());
    if (silent.size() == 1) {
      one.accept(silent.get(0));
    } else if (silent.size() == parts.size() && !silent.isEmpty()) {
      several.accept(Map.of("count", total(silent, number)));
    } else if (!silent.isEmpty()) {
      several.accept(
          Map.of(
              "some", total(silent, number),
              "of", total(parts, number),
              "parts", names(silent, name)));
    }
  }

  private static <T> int total(List<Placed<T>> parts, ToIntFunction<T> number) {
    int total = 0;
    for (Placed<T> part : parts) {
      total += number.applyAsInt(part.value());
    }
    return total;
  }

  /** The first of them, with an ellipsis where there are more. */
  private static <T> List<Object> names(List<Placed<T>> parts, Function<T, Object> name) {
    List<Object> names = new ArrayList<>();
    for (Placed<T> part : parts.subList(0, Math.min(MOST_NAMED, parts.size()))) {
      names.add(name.apply(part.value()));
    }
    if (parts.size() > MOST_NAMED) {
      names.add("…");
    }
    return names;
  }
}
