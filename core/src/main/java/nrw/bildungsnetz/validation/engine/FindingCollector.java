package nrw.bildungsnetz.validation.engine;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;

/**
 * Gathers findings: counts them all, and keeps those that come first in the order of a report. For
 * one run on one thread.
 */
public final class FindingCollector {

  /** How many findings are kept; beyond, they are only counted. */
  public static final int KEPT = 1_000;

  private final Queue<Entry> kept = new PriorityQueue<>(Collections.reverseOrder(Entry.ORDER));
  private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

  private long taken;

  /** Starts without findings. */
  public FindingCollector() {}

  /**
   * Takes a finding in.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    counts.merge(finding.severity(), 1L, Long::sum);
    kept.add(new Entry(finding, taken++));
    if (kept.size() > KEPT) {
      kept.remove();
    }
  }

  /**
   * Takes in what another collector took in, each finding changed.
   *
   * @param other the other collector, whose findings all have one severity
   * @param change what becomes of each finding
   */
  public void addAll(FindingCollector other, UnaryOperator<Finding> change) {
    long surplus = -other.kept.size();
    for (long count : other.counts.values()) {
      surplus += count;
    }
    for (Finding finding : other.findings()) {
      Finding changed = change.apply(finding);
      add(changed);
      counts.merge(changed.severity(), surplus, Long::sum);
      surplus = 0;
    }
  }

  /**
   * The findings kept.
   *
   * @return a new list in the order of a report
   */
  public List<Finding> findings() {
    return kept.stream().sorted(Entry.ORDER).map(Entry::finding).toList();
  }

  /**
   * How many findings of a severity were taken in.
   *
   * @param severity the severity
   * @return the exact number
   */
  public long count(Severity severity) {
    return counts.getOrDefault(severity, 0L);
  }

  /** A finding and when it was taken in, which orders what one rule finds at one place. */
  private record Entry(Finding finding, long number) {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::finding, Finding.ORDER).thenComparing(Entry::number);
  }
}
