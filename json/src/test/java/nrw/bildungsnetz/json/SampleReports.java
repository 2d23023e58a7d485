package nrw.bildungsnetz.json;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.ReportBuilder;
import nrw.bildungsnetz.validation.SkippedRule;
import nrw.bildungsnetz.validation.Waiver;

/** Hand-made reports whose every detail is known. */
final class SampleReports {

  static final Waiver WAIVER =
      Waiver.builder()
          .rule("H13")
          .object("h")
          .reason("Geheimnis")
          .grantedBy("Geheimnis")
          .until(LocalDate.of(2026, 6, 30))
          .build();

  private SampleReports() {}

  static Report withoutFindings() {
    return begun().addRulesRun("H13").counts(new FindingCounts(Map.of(), Map.of(), 0)).build();
  }

  /** A report with a finding of each severity, skipped rules and a waiver, most of it truncated. */
  static Report full() {
    return begun()
        .addProfiles("land", "kreis")
        .worstAcceptable(Severity.INFO)
        .addRulesRun("H12", "H13")
        .addRulesSkipped(
            SkippedRule.switchedOff("H03"),
            SkippedRule.unreadable("R01", "committees.type"),
            SkippedRule.notReadToEnd("X01"))
        .addFindings(blank(), field(), unknown("budget"))
        .counts(
            new FindingCounts(
                Map.of(
                    Category.FORM, Map.of(Severity.WARNING, 1L),
                    Category.HANDLUNGSFELD, Map.of(Severity.INFO, 2_000L, Severity.ERROR, 3L),
                    Category.READING, Map.of(Severity.ERROR, 1L)),
                Map.of(Severity.INFO, 1L),
                5))
        .build();
  }

  static Report with(Finding finding) {
    return begun()
        .addFindings(finding)
        .counts(
            new FindingCounts(
                Map.of(finding.getRule().getCategory(), Map.of(finding.getSeverity(), 1L)),
                Map.of(),
                1))
        .build();
  }

  /** A format rule that a profile turns into a warning. */
  static Finding blank() {
    return Finding.builder()
        .rule(RuleCatalogue.find("F01").orElseThrow())
        .severity(Severity.WARNING)
        .path(ElementPath.root().property("description"))
        .position(Position.of(7, 18))
        .objectId("kein Name")
        .putArgument("property", "description")
        .build();
  }

  /** A hint accepted by a waiver, in a network without a text. */
  static Finding field() {
    return Finding.builder()
        .rule(RuleCatalogue.find("H13").orElseThrow())
        .path(ElementPath.root().property("handlungsfelder").element(0))
        .networkId("netz")
        .objectId("h")
        .putArgument("handlungsfeld", "h")
        .waiver(WAIVER)
        .build();
  }

  /** An error at the root of a document. */
  static Finding unknown(String property) {
    return Finding.builder()
        .rule(ReadingRules.UNKNOWN_PROPERTY)
        .path(ElementPath.root())
        .position(Position.of(9, 3))
        .networkId("netz")
        .objectId("netz")
        .putArgument("property", property)
        .build();
  }

  private static ReportBuilder begun() {
    return Report.builder().ruleSetVersion("0.1.0").asOf(LocalDate.of(2026, 1, 1));
  }
}
