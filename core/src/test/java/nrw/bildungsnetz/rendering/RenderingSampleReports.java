package nrw.bildungsnetz.rendering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingBuilder;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.ReportBuilder;
import nrw.bildungsnetz.validation.SkippedRule;
import nrw.bildungsnetz.validation.Waiver;

/** Reports in which everything occurs that a report can contain. */
final class RenderingSampleReports {

  private static final ElementPath COMMITTEES = ElementPath.root().property("committees");

  private RenderingSampleReports() {}

  /** No findings, and every rule ran. */
  static Report empty() {
    return report(0, List.of(), report -> {});
  }

  /** Findings of every severity on either basis, one waived, rules skipped for every reason. */
  static Report full() {
    return report(
        0,
        findings(),
        report ->
            report
                .addProfiles("land", "haus")
                .worstAcceptable(Severity.INFO)
                .addRulesSkipped(
                    SkippedRule.switchedOff("G08"),
                    SkippedRule.unreadable("H01", "committees.type"),
                    SkippedRule.unreadable("H02", "committees.type"),
                    SkippedRule.notReadToEnd("T01"))
                .addAllRulesSkipped(skippedInManyNetworks()));
  }

  /** A truncated report without any error. */
  static Report cutOff() {
    return report(
        1_341,
        findings(MEETS_LENKUNGSKREIS, MEETS_KONFERENZ, MEMBERS),
        report -> report.addRulesSkipped(SkippedRule.unreadable("H01", "committees.type")));
  }

  /** Acceptable under a profile that switches a rule off. */
  static Report acceptable() {
    return report(
        0,
        findings(WAIVED),
        report ->
            report
                .addProfiles("haus")
                .worstAcceptable(Severity.ERROR)
                .addRulesSkipped(SkippedRule.switchedOff("G08")));
  }

  /** A finding on every subject, under no profile. */
  static Report everySubject() {
    List<Finding> findings =
        Arrays.stream(Category.values())
            .map(category -> SampleRules.on(category, Severity.ERROR))
            .map(rule -> finding(rule, ElementPath.root(), "", Map.of("key", "05978")).build())
            .toList();
    return report(0, findings, report -> {});
  }

  static List<Report> all() {
    return List.of(empty(), full(), cutOff(), acceptable(), everySubject());
  }

  /** A report with some findings and more that were not kept, which are warnings on committees. */
  static Report report(long notKept, List<Finding> findings, Consumer<ReportBuilder> edit) {
    ReportBuilder report =
        Report.builder()
            .ruleSetVersion("0.1.0")
            .asOf(LocalDate.of(2026, 1, 1))
            .addAllFindings(findings)
            .counts(counts(notKept, findings));
    edit.accept(report);
    return report.build();
  }

  static FindingBuilder finding(
      Rule rule, ElementPath path, String object, Map<String, Object> arguments) {
    return Finding.builder().rule(rule).path(path).objectId(object).putAllArguments(arguments);
  }

  static Waiver waiver(LocalDate until) {
    return Waiver.builder()
        .rule("X01")
        .object("rbn-kreis-unna")
        .reason("Geheimer Grund")
        .grantedBy("Geheimes Amt")
        .until(until)
        .build();
  }

  private static final Finding MEETS_LENKUNGSKREIS =
      finding(
              SampleRules.MEETS,
              COMMITTEES.element(0),
              "lenkungskreis",
              Map.of("committee", "lenkungskreis", "months", 14))
          .position(Position.of(1_234, 5))
          .build();

  private static final Finding MEETS_KONFERENZ =
      finding(
              SampleRules.MEETS,
              COMMITTEES.element(1),
              "bildungskonferenz",
              Map.of("committee", "bildungskonferenz", "months", 25))
          .position(Position.of(1_260, 5))
          .build();

  private static final Finding MEMBERS =
      finding(
              SampleRules.MEMBERS,
              COMMITTEES.element(0),
              "lenkungskreis",
              Map.of("committee", "lenkungskreis"))
          .build();

  private static final Finding WAIVED =
      finding(
              SampleRules.KEY,
              ElementPath.root().property("kreis"),
              "rbn-kreis-unna",
              Map.of("key", "05913"))
          .position(Position.of(9, 3))
          .waiver(waiver(LocalDate.of(2026, 12, 31)))
          .build();

  private static List<Finding> findings() {
    return findings(
        finding(SampleRules.KEY, ElementPath.root(), "", Map.of("key", "05978"))
            .position(Position.of(7, 23))
            .build(),
        MEETS_LENKUNGSKREIS,
        MEMBERS,
        MEETS_KONFERENZ,
        finding(
                SampleRules.START,
                ElementPath.root().property("agreements").element(0),
                "kv-2008",
                Map.of("agreement", "kv-2008"))
            .severity(Severity.ERROR)
            .build(),
        WAIVED);
  }

  private static List<Finding> findings(Finding... findings) {
    return List.of(findings);
  }

  private static List<SkippedRule> skippedInManyNetworks() {
    return IntStream.range(0, 7)
        .mapToObj(i -> SkippedRule.unreadable("N03", "networks[" + i + "].regierungsbezirk"))
        .toList();
  }

  private static FindingCounts counts(long notKept, List<Finding> findings) {
    Map<Category, Map<Severity, Long>> all = new EnumMap<>(Category.class);
    Map<Severity, Long> waived = new EnumMap<>(Severity.class);
    for (Finding finding : findings) {
      add(all, finding.getRule().getCategory(), finding.getSeverity(), 1);
      finding.getWaiver().ifPresent(w -> waived.merge(finding.getSeverity(), 1L, Long::sum));
    }
    add(all, Category.COMMITTEE, Severity.WARNING, notKept);
    long breaches =
        findings.stream().filter(f -> f.getRule().getSeverity() == Severity.ERROR).count();
    return new FindingCounts(all, waived, breaches);
  }

  private static void add(
      Map<Category, Map<Severity, Long>> all, Category category, Severity severity, long number) {
    if (number > 0) {
      all.computeIfAbsent(category, c -> new EnumMap<>(Severity.class))
          .merge(severity, number, Long::sum);
    }
  }
}
