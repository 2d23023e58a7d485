package nrw.bildungsnetz.rendering;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;

/** Renders a report as plain text, for terminals and e-mails. */
final class PlainForm {

  private final Wording wording;
  private final TerminalStyle style;
  private final StringBuilder out = new StringBuilder();

  PlainForm(Wording wording, TerminalStyle style) {
    this.wording = wording;
    this.style = style;
  }

  String of(Report report, String document) {
    overview(new Overview(wording, report, document));
    Section.of(report, wording).forEach(this::section);
    List<String> skipped = new Skipped(wording).of(report);
    if (!skipped.isEmpty()) {
      title(wording.text("skipped"), '-');
      skipped.forEach(sentence -> text(2, sentence));
    }
    return out.toString();
  }

  private void overview(Overview overview) {
    text(0, overview.title());
    text(0, overview.basis());
    overview.keyLists().forEach(sentence -> text(0, sentence));
    out.append('\n');
    overview.verdict().forEach(answer -> text(0, answer));
    out.append('\n');
    text(0, overview.counts());
    List<Overview.Row> rows = overview.bySubject();
    if (!rows.isEmpty()) {
      out.append('\n');
      PlainTable.lines(overview.head(), rows).forEach(this::line);
    }
    overview.cutOff().forEach(this::paragraph);
  }

  private void section(Section section) {
    title(section.title(), '-');
    for (RuleFindings rule : section.rules()) {
      out.append('\n');
      heading(rule);
      rule.findings().forEach(this::finding);
      if (!section.waived()) {
        text(4, wording.text("reason") + " " + rule.reason(wording));
        rule.remedies(wording).forEach(each -> text(4, wording.text("remedy") + " " + each));
      }
    }
  }

  /** Colour codes take no columns, so they are inserted after wrapping. */
  private void heading(RuleFindings rule) {
    String label = rule.label(wording);
    List<String> lines =
        Wrapping.lines(label + " " + rule.title(wording.locale()), 2, style.getWidth());
    String first = lines.get(0);
    String painted = style.getColours().paint(rule.severity(), label);
    line(first.substring(0, 2) + painted + first.substring(2 + label.length()));
    lines.subList(1, lines.size()).forEach(this::line);
  }

  private void finding(Finding finding) {
    text(4, Place.of(finding, wording));
    text(6, Wording.harmless(finding.getMessage(wording.locale())));
    finding
        .getWaiver()
        .ifPresent(waiver -> text(6, wording.text("until", Map.of("date", waiver.getUntil()))));
  }

  private void title(String title, char underline) {
    out.append('\n');
    line(title);
    line(String.valueOf(underline).repeat(Wrapping.columns(title)));
  }

  private void paragraph(String text) {
    out.append('\n');
    text(0, text);
  }

  private void text(int indent, String text) {
    Wrapping.lines(text, indent, style.getWidth()).forEach(this::line);
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
