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
    int silent = 0;
    for (Placed<T> part : parts) {
      if (!isStated.test(part.value())) {
        silent++;
      }
    }
    if (silent > 1 && silent == parts.size()) {
      all.accept(silent);
    } else if (silent > 0) {
      reportEach(parts, isStated, one);
    }
  }

  private static <T> void reportEach(
      List<Placed<T>> parts, Predicate<T> isStated, Consumer<Placed<T>> one) {
    for (Placed<T> part : parts) {
      if (!isStated.test(part.value())) {
        one.accept(part);
      }
    }
  }
}
