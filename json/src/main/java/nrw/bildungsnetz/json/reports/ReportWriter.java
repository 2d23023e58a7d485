package nrw.bildungsnetz.json.reports;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToLongFunction;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.AffectedPart;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingCounts;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;
import tools.jackson.core.JsonGenerator;

/** Writes a report as a JSON object. Not thread-safe. */
public final class ReportWriter {

  private final JsonGenerator json;
  private final Locale locale;

  private ReportWriter(JsonGenerator json, Locale locale) {
    this.json = json;
    this.locale = locale;
  }

  /** Writes a report on one line, without a line terminator. */
  public static String write(Report report, String document, Locale locale) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonGenerators.forLogs(text)) {
      new ReportWriter(json, locale).report(report, document);
    }
    return text.toString();
  }

  /** Writes in place of a report that a document could not be checked. */
  public static String writeFailure(String document, String reason, String message) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonGenerators.forLogs(text)) {
      json.writeStartObject();
      json.writeStringProperty("document", document);
      json.writeBooleanProperty("valid", false);
      json.writeBooleanProperty("complete", false);
      json.writeBooleanProperty("acceptable", false);
      json.writeName("failure");
      json.writeStartObject();
      json.writeStringProperty("reason", reason);
      json.writeStringProperty("message", message);
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  /** Writes a finding as it stands in a report. */
  public static String write(Finding finding, Locale locale) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonGenerators.forLogs(text)) {
      new ReportWriter(json, locale).finding(finding);
    }
    return text.toString();
  }

  private void report(Report report, String document) {
    json.writeStartObject();
    json.writeStringProperty("document", document);
    json.writeBooleanProperty("valid", report.isValid());
    json.writeBooleanProperty("complete", report.isComplete());
    json.writeBooleanProperty("acceptable", report.isAcceptable());
    json.writeStringProperty("worstAcceptable", report.getWorstAcceptable().name());
    json.writeStringProperty("asOf", report.getAsOf().toString());
    json.writeStringProperty("ruleSetVersion", report.getRuleSetVersion());
    KeyListsWriter.write(report.getCodeLists(), json);
    texts("profiles", report.getProfiles());
    counts(report.getCounts());
    json.writeBooleanProperty("truncated", report.isTruncated());
    texts("rulesRun", report.getRulesRun());
    json.writeName("rulesSkipped");
    json.writeStartArray();
    report.getRulesSkipped().forEach(this::skipped);
    json.writeEndArray();
    json.writeName("findings");
    json.writeStartArray();
    report.getFindings().forEach(this::finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void counts(FindingCounts counts) {
    json.writeNumberProperty("total", counts.getTotal());
    json.writeNumberProperty("breaches", counts.getBreaches());
    bySeverity("counts", counts::of);
    bySeverity("waived", counts::waived);
    json.writeName("categories");
    json.writeStartObject();
    for (Category category : Category.values()) {
      if (counts.of(category) > 0) {
        bySeverity(category.name(), severity -> counts.of(category, severity));
      }
    }
    json.writeEndObject();
  }

  private void bySeverity(String name, ToLongFunction<Severity> count) {
    json.writeName(name);
    json.writeStartObject();
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.name(), count.applyAsLong(severity));
    }
    json.writeEndObject();
  }

  private void texts(String name, Collection<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void skipped(SkippedRule skipped) {
    json.writeStartObject();
    json.writeStringProperty("rule", skipped.getRuleId());
    json.writeStringProperty("reason", skipped.getReason().name());
    if (!skipped.getUnreadable().isEmpty()) {
      json.writeStringProperty("unreadable", skipped.getUnreadable());
    }
    json.writeEndObject();
  }

  private void finding(Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.getRule().getId());
    json.writeStringProperty("severity", finding.getSeverity().name());
    json.writeStringProperty("category", finding.getRule().getCategory().name());
    json.writeStringProperty("basis", finding.getRule().getBasis().name());
    json.writeStringProperty("title", finding.getRule().getTitle(locale));
    place(finding);
    json.writeStringProperty("message", finding.getMessage(locale));
    json.writeStringProperty("remedy", finding.getRemedy(locale));
    ArgumentsJson.write(finding, json);
    finding
        .getWaiver()
        .ifPresent(
            waiver -> {
              json.writeName("waiver");
              json.writeStartObject();
              json.writeStringProperty("until", waiver.getUntil().toString());
              json.writeEndObject();
            });
    json.writeEndObject();
  }

  private void place(Finding finding) {
    json.writeStringProperty("pointer", finding.getPath().toJsonPointer());
    finding
        .getPosition()
        .ifPresent(
            position -> {
              json.writeNumberProperty("line", position.getLine());
              json.writeNumberProperty("column", position.getColumn());
            });
    AffectedPart part = finding.getPart();
    if (!finding.getNetworkId().isEmpty()) {
      json.writeStringProperty("network", part.getNetwork());
    }
    json.writeStringProperty("list", part.getList());
    if (!part.getId().isEmpty()) {
      json.writeStringProperty("object", part.getId());
    }
    json.writeStringProperty("fingerprint", finding.getIdentity().getFingerprint());
  }
}
