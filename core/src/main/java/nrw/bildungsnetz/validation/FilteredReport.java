package nrw.bildungsnetz.validation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;

/** Reports with some of the findings of another. */
final class FilteredReport {

  private FilteredReport() {}

  static Report of(Report report, Predicate<Finding> wanted) {
    List<Finding> kept = report.getFindings();
    List<Finding> chosen = kept.stream().filter(wanted).toList();
    FindingCounts before = report.getCounts();
    Map<Severity, Long> unknown = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      long left = before.of(severity) - countOf(kept, severity) + before.getUnknown(severity);
      unknown.put(severity, left);
    }
    boolean exact = unknown.values().stream().allMatch(left -> left == 0);
    long unknownBreaches =
        before.getBreaches() - breachesIn(kept) + (before.mayHaveMoreBreaches() ? 1 : 0);
    return Report.builder()
        .from(report)
        .findings(chosen)
        .counts(
            new FindingCounts(
                all(chosen),
                waived(chosen),
                breachesIn(chosen),
                unknown,
                exact ? 0 : unknownBreaches))
        .build();
  }

  private static long countOf(Collection<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.getSeverity() == severity).count();
  }

  private static Map<Category, Map<Severity, Long>> all(Collection<Finding> findings) {
    Map<Category, Map<Severity, Long>> all = new EnumMap<>(Category.class);
    for (Finding finding : findings) {
      all.computeIfAbsent(
              finding.getRule().getCategory(), category -> new EnumMap<>(Severity.class))
          .merge(finding.getSeverity(), 1L, Long::sum);
    }
    return all;
  }

  private static Map<Severity, Long> waived(Collection<Finding> findings) {
    Map<Severity, Long> waived = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      if (finding.getWaiver().isPresent()) {
        waived.merge(finding.getSeverity(), 1L, Long::sum);
      }
    }
    return waived;
  }

  private static long breachesIn(Collection<Finding> findings) {
    return findings.stream().filter(Finding::isBreach).count();
  }
}
