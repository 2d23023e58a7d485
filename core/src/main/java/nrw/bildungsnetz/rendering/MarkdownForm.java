package nrw.bildungsnetz.rendering;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** Renders a report as Markdown. */
final class MarkdownForm {

  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  MarkdownForm(Wording wording) {
    this.wording = wording;
  }

  String of(Report report, String document) {
    overview(new Overview(wording, report, document));
    Section.of(report, wording).forEach(this::section);
    List<String> skipped = new Skipped(wording).of(report);
    if (!skipped.isEmpty()) {
      paragraph("## " + escaped(wording.text("skipped")));
      out.append('\n');
      skipped.forEach(this::item);
    }
    return out.toString();
  }

  private void overview(Overview overview) {
    line("# " + escaped(overview.title()));
    paragraph(escaped(overview.basis()));
    overview.keyLists().forEach(sentence -> paragraph(escaped(sentence)));
    out.append('\n');
    overview.verdict().forEach(this::item);
    paragraph(escaped(overview.counts()));
    List<Overview.Row> rows = overview.bySubject();
    if (!rows.isEmpty()) {
      out.append('\n');
      row(overview.head());
      line("| --- |" + " ---: |".repeat(overview.head().numbers().size()));
      rows.forEach(this::row);
    }
    overview.cutOff().forEach(sentence -> paragraph(escaped(sentence)));
  }

  private void row(Overview.Row row) {
    String numbers =
        row.numbers().stream()
            .map(MarkdownForm::escaped)
            .collect(Collectors.joining(" | ", " | ", " |"));
    line("| " + escaped(row.name()) + numbers);
  }

  private void section(Section section) {
    paragraph("## " + escaped(section.title()));
    for (RuleFindings rule : section.rules()) {
      String title = rule.label(wording) + " " + rule.title(wording.locale());
      paragraph("### " + escaped(title));
      out.append('\n');
      rule.findings().forEach(finding -> item(finding(finding)));
      if (!section.waived()) {
        labelled("reason", rule.reason(wording));
        rule.remedies(wording).forEach(each -> labelled("remedy", each));
      }
    }
  }

  private String finding(Finding finding) {
    String message = Wording.harmless(finding.getMessage(wording.locale()));
    String until =
        finding
            .getWaiver()
            .map(waiver -> " " + wording.text("until", Map.of("date", waiver.getUntil())))
            .orElse("");
    return Place.of(finding, wording) + " – " + message + until;
  }

  private void labelled(String label, String text) {
    paragraph("**" + escaped(wording.text(label)) + "** " + escaped(text));
  }

  private void item(String text) {
    line("- " + escaped(text));
  }

  private void paragraph(String markdown) {
    out.append('\n');
    line(markdown);
  }

  private void line(String markdown) {
    out.append(markdown).append('\n');
  }

  private static String escaped(String text) {
    return MarkdownEscape.of(text);
  }
}
