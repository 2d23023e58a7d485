package nrw.bildungsnetz.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;

/**
 * Numbers of findings by severity and category; exact even if a report keeps only some of them.
 * Immutable and thread-safe.
 */
public final class FindingCounts {

  private final Map<Category, Map<Severity, Long>> all = new EnumMap<>(Category.class);
  private final Map<Severity, Long> waived;
  private final long breaches;

  /**
   * Creates the counts.
   *
   * @param all the number of findings by category and severity
   * @param waived the number of waived findings by severity
   * @param breaches the number of findings of rules that are errors in the catalogue, regardless of
   *     profiles
   */
  public FindingCounts(
      Map<Category, Map<Severity, Long>> all, Map<Severity, Long> waived, long breaches) {
    all.forEach((category, counts) -> this.all.put(category, copy(counts)));
    this.waived = copy(waived);
    this.breaches = breaches;
  }

  /**
   * The total number of findings.
   *
   * @return the exact number
   */
  public long total() {
    return all.values().stream().mapToLong(FindingCounts::sum).sum();
  }

  /**
   * The number of findings of a severity.
   *
   * @param severity the severity after profiles have been applied
   * @return the exact number
   */
  public long of(Severity severity) {
    return all.keySet().stream().mapToLong(category -> of(category, severity)).sum();
  }

  /**
   * The number of findings of a category.
   *
   * @param category the category
   * @return the exact number
   */
  public long of(Category category) {
    return sum(all.getOrDefault(category, Map.of()));
  }

  /**
   * The number of findings of a category and severity.
   *
   * @param category the category
   * @param severity the severity after profiles have been applied
   * @return the exact number
   */
  public long of(Category category, Severity severity) {
    return all.getOrDefault(category, Map.of()).getOrDefault(severity, 0L);
  }

  /**
   * The number of waived findings of a severity; {@link #of(Severity)} includes them.
   *
   * @param severity the severity after profiles have been applied
   * @return the exact number
   */
  public long waived(Severity severity) {
    return waived.getOrDefault(severity, 0L);
  }

  /**
   * The number of findings that break law, keys or logic. These are the findings of rules that are
   * errors in the catalogue, regardless of the severity a profile sets. Errors in a profile itself
   * are not counted.
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
