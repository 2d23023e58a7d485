package nrw.bildungsnetz.examples;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.texts.Texts;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;

/**
 * Renders reports for people: what is wrong first, then what is merely not stated; each rule once,
 * with the places it found, the reason and what to do.
 */
final class ReportText {

  private static final int WIDTH = 100;

  private final Locale locale;
  private final Texts texts =
      Texts.read(
          ReportText.class.getResourceAsStream("report_de.properties"),
          ReportText.class.getResourceAsStream("report_en.properties"));

  ReportText(Locale locale) {
    this.locale = locale;
  }

  String of(String name, Checked checked) {
    Report report = checked.report();
    StringBuilder out = new StringBuilder();
    out.append(name.equals("-") ? text("standardInput") : name).append('\n');
    checked.network().ifPresent(network -> line(out, 2, about(network, report)));
    checked.register().ifPresent(register -> about(out, register, report));
    line(out, 2, verdict(report));
    section(out, "wrong", report, Basis.STATED);
    section(out, "notStated", report, Basis.NOT_STATED);
    if (report.isTruncated()) {
      out.append('\n');
      line(out, 2, text("truncated", Map.of("shown", report.getFindings().size())));
    }
    if (!report.isComplete()) {
      out.append('\n');
      line(out, 2, text("skipped", Map.of("rules", skipped(report))));
    }
    return out.toString();
  }

  String summary(Tally tally) {
    return text(
        "summary",
        Map.of(
            "documents", tally.documents(),
            "valid", tally.valid(),
            "invalid", tally.documents() - tally.valid()));
  }

  String problem(Inputs.Problem problem) {
    return text("problem." + problem.key()) + " " + problem.name();
  }

  private String about(Network network, Report report) {
    return text(
        "about",
        Map.of("name", network.getName(), "ags", network.getAgs(), "date", report.getAsOf()));
  }

  private void about(StringBuilder out, NetworkRegister register, Report report) {
    line(
        out,
        2,
        text("aboutRegister", Map.of("name", register.getName(), "date", report.getAsOf())));
    line(out, 2, text("networks", Map.of("count", register.getNetworks().size())));
  }

  private String verdict(Report report) {
    return text(
        report.isValid() ? "valid" : "invalid",
        Map.of(
            "errors", report.getCounts().of(Severity.ERROR),
            "warnings", report.getCounts().of(Severity.WARNING),
            "infos", report.getCounts().of(Severity.INFO)));
  }

  private void section(StringBuilder out, String title, Report report, Basis basis) {
    Map<Rule, List<Finding>> byRule = byRule(report, basis);
    if (!byRule.isEmpty()) {
      out.append('\n');
      line(out, 2, text(title));
      byRule.forEach((rule, findings) -> rule(out, rule, findings));
    }
  }

  /** Errors first, then warnings, then infos; within them by the id of the rule. */
  private static Map<Rule, List<Finding>> byRule(Report report, Basis basis) {
    Comparator<Rule> byWeight = Comparator.comparing(Rule::getSeverity).thenComparing(Rule::getId);
    return report.getFindings().stream()
        .filter(finding -> finding.getRule().getBasis() == basis)
        .collect(groupingBy(Finding::getRule, () -> new TreeMap<>(byWeight), toList()));
  }

  private void rule(StringBuilder out, Rule rule, List<Finding> findings) {
    out.append('\n');
    line(out, 4, severity(rule.getSeverity()) + " " + rule.getId() + " – " + rule.getTitle(locale));
    for (Finding finding : findings) {
      line(out, 6, place(finding));
      line(out, 8, finding.message(locale));
    }
    line(out, 6, text("reason") + " " + rule.getReason(locale));
    line(out, 6, text("remedy") + " " + findings.get(0).remedy(locale));
  }

  private String place(Finding finding) {
    String pointer = finding.getPath().toJsonPointer();
    String where = pointer.isEmpty() ? text("wholeDocument") : pointer;
    return finding
        .getPosition()
        .map(
            position ->
                text(
                    "place",
                    Map.of("line", position.line(), "column", position.column(), "pointer", where)))
        .orElse(where);
  }

  /** In a register a rule can be skipped for many networks. */
  private static String skipped(Report report) {
    return report.getRulesSkipped().stream()
        .map(SkippedRule::ruleId)
        .distinct()
        .collect(joining(", "));
  }

  private String severity(Severity severity) {
    return text("severity." + severity.name());
  }

  private String text(String key) {
    return text(key, Map.of());
  }

  private String text(String key, Map<String, Object> arguments) {
    return texts.render(key, locale, arguments);
  }

  /** Appends a text, wrapped at the width of a report. */
  private static void line(StringBuilder out, int indent, String text) {
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(Ansi.OFF), new Column(WIDTH, indent, Column.Overflow.WRAP));
    table.indentWrappedLines = 0;
    table.addRowValues(Ansi.OFF.text(text));
    out.append(table);
  }
}
