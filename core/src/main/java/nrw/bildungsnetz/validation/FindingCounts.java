package nrw.bildungsnetz.validation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;

/**
 * Numbers of findings by severity and category; exact even if a report keeps only some of them,
 * unless such a report was {@linkplain Report#filter filtered}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class FindingCounts {

  private final Map<Category, Map<Severity, Long>> all = new EnumMap<>(Category.class);
  private final Map<Severity, Long> waived;
  private final long breaches;
  private final Map<Severity, Long> unknown;
  private final long unknownBreaches;

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
    this(all, waived, breaches, Map.of(), 0);
  }

  FindingCounts(
      Map<Category, Map<Severity, Long>> all,
      Map<Severity, Long> waived,
      long breaches,
      Map<Severity, Long> unknown,
      long unknownBreaches) {
    all.forEach(
        (category, counts) -> {
          Map<Severity, Long> copy = copy(counts);
          if (!copy.isEmpty()) {
            this.all.put(category, copy);
          }
        });
    this.waived = copy(waived);
    this.breaches = breaches;
    this.unknown = copy(unknown);
    this.unknownBreaches = unknownBreaches;
  }

  /**
   * The total number of findings.
   *
   * @return the exact number
   */
  public long getTotal() {
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
  public long getBreaches() {
    return breaches;
  }

  /**
   * Whether the numbers are exact.
   *
   * @return false only for a filtered report, if the one it was made from had not kept all findings
   */
  public boolean isExact() {
    return unknown.isEmpty();
  }

  /**
   * The number of findings of which it is not known whether they belong to the report, because they
   * were not kept; the other numbers do not include them.
   *
   * @param severity the severity after profiles have been applied
   * @return the number, 0 where the numbers are exact
   */
  public long getUnknown(Severity severity) {
    return unknown.getOrDefault(severity, 0L);
  }

  /** Whether there may be further breaches among the findings that are not known. */
  boolean mayHaveMoreBreaches() {
    return unknownBreaches > 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingCounts counts
        && all.equals(counts.all)
        && waived.equals(counts.waived)
        && breaches == counts.breaches
        && unknown.equals(counts.unknown)
        && unknownBreaches == counts.unknownBreaches;
  }

  @Override
  public int hashCode() {
    return Objects.hash(all, waived, breaches, unknown, unknownBreaches);
  }

  @Override
  public String toString() {
    return all
        + ", waived "
        + waived
        + ", breaches "
        + breaches
        + (isExact() ? "" : ", unknown " + unknown);
  }

  private static Map<Severity, Long> copy(Map<Severity, Long> counts) {
    Map<Severity, Long> copy = new EnumMap<>(Severity.class);
    counts.forEach(
        (severity, count) -> {
          if (count != 0) {
            copy.put(severity, count);
          }
        });
    return Collections.unmodifiableMap(copy);
  }

  private static long sum(Map<Severity, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
