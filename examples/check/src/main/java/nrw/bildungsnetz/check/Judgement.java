package nrw.bildungsnetz.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingIdentity;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.ReportDiff;
import org.jspecify.annotations.Nullable;

/**
 * Which findings decide whether a document is acceptable.
 *
 * @param failOn the least severity that is not accepted; null to leave it to the profiles
 */
record Judgement(@Nullable Severity failOn) {

  /** Whether no finding that counts is too heavy: of all findings, or only of the new ones. */
  boolean accepts(Report report, Optional<ReportDiff> diff) {
    Report counting = diff.map(each -> newOf(report, each)).orElse(report);
    return Arrays.stream(Severity.values())
        .filter(severity -> isTooHeavy(severity, report))
        .allMatch(severity -> open(counting, severity) == 0);
  }

  private boolean isTooHeavy(Severity severity, Report report) {
    return failOn == null
        ? severity.isHeavierThan(report.getWorstAcceptable())
        : !failOn.isHeavierThan(severity);
  }

  private static long open(Report report, Severity severity) {
    return report.getCounts().of(severity)
        - report.getCounts().waived(severity)
        + report.getCounts().getUnknown(severity);
  }

  private static Report newOf(Report report, ReportDiff diff) {
    Set<FindingIdentity> added = new HashSet<>();
    diff.getNew().stream().map(Finding::getIdentity).forEach(added::add);
    return report.filter(finding -> added.contains(finding.getIdentity()));
  }
}
