package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Tells what parts of a network leave unstated: once where none of them states it, else for each
 * that does not.
 */
final class Unstated {

  private Unstated() {}

  static <T> void report(
      List<Placed<T>> parts, Predicate<T> isStated, Consumer<Placed<T>> one, IntConsumer all) {
    List<Placed<T>> silent = parts.stream().filter(part -> !isStated.test(part.value())).toList();
    if (silent.size() > 1 && silent.size() == parts.size()) {
      all.accept(silent.size());
    } else {
      silent.forEach(one);
    }
  }
}
