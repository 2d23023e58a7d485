package nrw.bildungsnetz.rules.support;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import nrw.bildungsnetz.rules.Located;

/**
 * Reports a missing attribute: once for the whole list if two or more parts all lack it, otherwise
 * for each part that does.
 */
public final class MissingStatements {

  private MissingStatements() {}

  public static <T> void report(
      List<Located<T>> parts, Predicate<T> isStated, Consumer<Located<T>> one, IntConsumer all) {
    int silent = 0;
    for (Located<T> part : parts) {
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
      List<Located<T>> parts, Predicate<T> isStated, Consumer<Located<T>> one) {
    for (Located<T> part : parts) {
      if (!isStated.test(part.value())) {
        one.accept(part);
      }
    }
  }
}
