package nrw.bildungsnetz.json.sarif;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import nrw.bildungsnetz.validation.Finding;

/**
 * Keeps the weightiest findings of a run, up to a number: open ones before waived ones, then by
 * severity; among equals, those that came first. Not thread-safe.
 */
final class WeightiestResults {

  private static final Comparator<Kept> BY_ORDER = Comparator.comparingLong(Kept::order);

  private static final Comparator<Kept> LEAST_FIRST =
      Comparator.comparing((Kept kept) -> kept.finding().getWaiver().isEmpty())
          .thenComparing(Kept::finding, WeightiestResults::compareSeverity)
          .thenComparing(BY_ORDER.reversed());

  private final int most;
  private final PriorityQueue<Kept> kept = new PriorityQueue<>(LEAST_FIRST);
  private long added;

  private record Kept(long order, String path, Finding finding) {}

  WeightiestResults(int most) {
    this.most = most;
  }

  void add(String path, Finding finding) {
    kept.add(new Kept(added++, path, finding));
    if (kept.size() > most) {
      kept.remove();
    }
  }

  /** How many findings were added and not kept. */
  long leftOut() {
    return added - kept.size();
  }

  /** Gives each finding that was kept and its path, in the order in which they came. */
  void forEach(BiConsumer<String, Finding> consumer) {
    kept.stream().sorted(BY_ORDER).forEach(each -> consumer.accept(each.path(), each.finding()));
  }

  private static int compareSeverity(Finding a, Finding b) {
    if (a.getSeverity() == b.getSeverity()) {
      return 0;
    }
    return a.getSeverity().isHeavierThan(b.getSeverity()) ? 1 : -1;
  }
}
