package nrw.bildungsnetz.json;

import java.io.StringWriter;
import java.util.Locale;
import nrw.bildungsnetz.model.IdentifierValidator;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkippedRule;
import tools.jackson.core.JsonGenerator;

/** Writes reports as JSON, one object a report. */
public final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a report on one line, without a line end.
   *
   * @param report the report
   * @param document how the document is called, for example its file name
   * @param locale the language of messages and remedies: English for a locale whose language is
   *     English, German for every other
   * @return a JSON object
   */
  public static String write(Report report, String document, Locale locale) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonFormat.compactGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("document", document);
      json.writeBooleanProperty("valid", report.isValid());
      json.writeBooleanProperty("complete", report.isComplete());
      json.writeStringProperty("asOf", report.getAsOf().toString());
      json.writeStringProperty("ruleSetVersion", report.getRuleSetVersion());
      counts(report, json);
      json.writeBooleanProperty("truncated", report.isTruncated());
      rules(report, json);
      json.writeName("findings");
      json.writeStartArray();
      report.getFindings().forEach(finding -> finding(finding, locale, json));
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void counts(Report report, JsonGenerator json) {
    json.writeName("counts");
    json.writeStartObject();
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.name(), report.getCounts().of(severity));
    }
    json.writeEndObject();
  }

  private static void rules(Report report, JsonGenerator json) {
    json.writeName("rulesRun");
    json.writeStartArray();
    report.getRulesRun().forEach(json::writeString);
    json.writeEndArray();
    json.writeName("rulesSkipped");
    json.writeStartArray();
    for (SkippedRule skipped : report.getRulesSkipped()) {
      json.writeStartObject();
      json.writeStringProperty("rule", skipped.ruleId());
      json.writeStringProperty("unreadable", skipped.unreadable());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(Finding finding, Locale locale, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("rule", finding.getRule().getId());
    json.writeStringProperty("severity", finding.getSeverity().name());
    json.writeStringProperty("basis", finding.getRule().getBasis().name());
    json.writeStringProperty("pointer", finding.getPath().toJsonPointer());
    finding
        .getPosition()
        .ifPresent(
            position -> {
              json.writeNumberProperty("line", position.line());
              json.writeNumberProperty("column", position.column());
            });
    if (IdentifierValidator.isWellFormed(finding.getObjectId())) {
      json.writeStringProperty("object", finding.getObjectId());
    }
    json.writeStringProperty("message", finding.message(locale));
    json.writeStringProperty("remedy", finding.remedy(locale));
    json.writeEndObject();
  }
}
