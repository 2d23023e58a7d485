package nrw.bildungsnetz.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;

/**
 * How many findings there are, by severity and category; exact however many of them a report keeps.
 * Immutable and safe for use by many threads.
 */
public final class FindingCounts {

  private final Map<Category, Map<Severity, Long>> all = new EnumMap<>(Category.class);
  private final Map<Severity, Long> waived;
  private final long breaches;

  /**
   * Takes counts over.
   *
   * @param all how many findings of each category have each severity
   * @param waived how many findings of each severity a waiver accepts
   * @param breaches how many findings break law, keys or logic, whatever a profile makes of them
   */
  public FindingCounts(
      Map<Category, Map<Severity, Long>> all, Map<Severity, Long> waived, long breaches) {
    all.forEach((category, counts) -> this.all.put(category, copy(counts)));
    this.waived = copy(waived);
    this.breaches = breaches;
  }

  /**
   * How many findings there are.
   *
   * @return the exact number
   */
  public long total() {
    return all.values().stream().mapToLong(FindingCounts::sum).sum();
  }

  /**
   * How many findings have a severity.
   *
   * @param severity the severity under the profiles of the run
   * @return the exact number
   */
  public long of(Severity severity) {
    return all.keySet().stream().mapToLong(category -> of(category, severity)).sum();
  }

  /**
   * How many findings are on a subject.
   *
   * @param category the subject
   * @return the exact number
   */
  public long of(Category category) {
    return sum(all.getOrDefault(category, Map.of()));
  }

  /**
   * How many findings on a subject have a severity.
   *
   * @param category the subject
   * @param severity the severity under the profiles of the run
   * @return the exact number
   */
  public long of(Category category, Severity severity) {
    return all.getOrDefault(category, Map.of()).getOrDefault(severity, 0L);
  }

  /**
   * How many findings of a severity a waiver accepts; they are among {@link #of(Severity)}.
   *
   * @param severity the severity under the profiles of the run
   * @return the exact number
   */
  public long waived(Severity severity) {
    return waived.getOrDefault(severity, 0L);
  }

  /**
   * How many findings break law, keys or logic: those of rules that are errors in the catalogue,
   * whatever a profile makes of them. A profile's own mistakes are not counted.
   *
   * @return the exact number
   */
  public long breaches() {
    return breaches;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingCounts counts
        && all.equals(counts.all)
        && waived.equals(counts.waived)
        && breaches == counts.breaches;
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, waived, breaches);
  }

  @Override
  public String toString() {
    return all + ", waived " + waived + ", breaches " + breaches;
  }

  private static Map<Severity, Long> copy(Map<Severity, Long> counts) {
    Map<Severity, Long> copy = new EnumMap<>(Severity.class);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }

  private static long sum(Map<Severity, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
