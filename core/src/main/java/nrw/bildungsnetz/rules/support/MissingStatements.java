package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.rules.Located;

/**
 * Reports a missing attribute in one finding, however many parts lack it, so that filling in a part
 * never adds a finding.
 */
public final class MissingStatements {

  private static final int MOST_NAMED = 10;

  private MissingStatements() {}

  /**
   * Reports once.
   *
   * @param parts the parts that can have the attribute
   * @param isStated whether a part has it
   * @param one reports the only part that lacks it
   * @param several reports more than one: {@code count} if all parts lack it, otherwise {@code
   *     some}, {@code of} and the first {@code parts}
   */
  public static <T extends Identified> void report(
      List<Located<T>> parts,
      Predicate<T> isStated,
      Consumer<Located<T>> one,
      Consumer<Map<String, Object>> several) {
    report(parts, isStated, part -> 1, Identified::getId, one, several);
  }

  /** The same for parts that each count as several things, or have no ids. */
  public static <T> void report(
      List<Located<T>> parts,
      Predicate<T> isStated,
      ToIntFunction<T> number,
      Function<T, Object> name,
      Consumer<Located<T>> one,
      Consumer<Map<String, Object>> several) {
    List<Located<T>> silent = Filters.from(parts, isStated.negate());
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

  private static <T> int total(List<Located<T>> parts, ToIntFunction<T> number) {
    int total = 0;
    for (Located<T> part : parts) {
      total += number.applyAsInt(part.getValue());
    }
    return total;
  }

  /** The first names, and an ellipsis if there are more. */
  private static <T> List<Object> names(List<Located<T>> parts, Function<T, Object> name) {
    List<Object> names = new ArrayList<>();
    for (Located<T> part : parts.subList(0, Math.min(MOST_NAMED, parts.size()))) {
      names.add(name.apply(part.getValue()));
    }
    if (parts.size() > MOST_NAMED) {
      names.add("…");
    }
    return names;
  }
}
