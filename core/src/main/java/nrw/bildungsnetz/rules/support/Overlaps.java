package nrw.bildungsnetz.rules.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;

/** Finds elements of a list whose periods certainly overlap. */
public final class Overlaps {

  private Overlaps() {}

  /**
   * Reports each element that overlaps an earlier one. Elements are sorted by start, and each is
   * compared only with the earlier element that ends last. If only years are stated, an overlap
   * with another earlier element may be missed.
   *
   * @param period the period of an element; without one, it may apply at any time
   * @param report receives the later and the earlier element
   */
  public static <T> void report(
      List<Located<T>> elements,
      Function<T, Optional<Period>> period,
      BiConsumer<Located<T>, Located<T>> report) {
    if (elements.size() < 2) {
      return;
    }
    Function<Located<T>, Period> periodOf =
        element -> period.apply(element.getValue()).orElse(NetworkFacts.UNBOUNDED);
    List<Located<T>> inOrder =
        elements.stream()
            .sorted(Comparator.comparing(e -> periodOf.apply(e).latestPossibleStart()))
            .toList();
    Located<T> longest = inOrder.get(0);
    for (Located<T> element : inOrder.subList(1, inOrder.size())) {
      Period mine = periodOf.apply(element);
      Period other = periodOf.apply(longest);
      if (other.certainlyOverlaps(mine)) {
        report.accept(element, longest);
      }
      longest = mine.earliestPossibleEnd().isAfter(other.earliestPossibleEnd()) ? element : longest;
    }
  }
}
