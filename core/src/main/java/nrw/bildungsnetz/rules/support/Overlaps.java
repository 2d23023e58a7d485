package nrw.bildungsnetz.rules.support;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;

/** Finds elements of a list that certainly hold at the same time as another. */
public final class Overlaps {

  private Overlaps() {}

  /**
   * Reports each element that overlaps one that began before it. In the order of their starts, an
   * element is held against the one before that ends last; where only years are stated, another one
   * before may overlap it unseen.
   *
   * @param period the period of an element; one without a period may hold at any time
   * @param report takes the later and the earlier element
   */
  public static <T> void report(
      List<Located<T>> elements,
      Function<T, Optional<Period>> period,
      BiConsumer<Located<T>, Located<T>> report) {
    if (elements.size() < 2) {
      return;
    }
    Function<Located<T>, Period> periodOf =
        element -> period.apply(element.value()).orElse(NetworkFacts.UNBOUNDED);
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
