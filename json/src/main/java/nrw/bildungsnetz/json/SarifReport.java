package nrw.bildungsnetz.json;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as SARIF 2.1.0, the format in which code hosting services and editors take in
 * findings. Safe for use by many threads.
 *
 * <p>Each document is an artifact of the run, whose properties say what its report says of it as a
 * whole; documents that are called the same, as those of one file are, are one artifact. Findings
 * that a waiver accepts are suppressed results; rules that did not run are notifications of the
 * invocation, which was successful if every report is complete.
 */
public final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<ReportedDocument> documents;

  /** The reports by what their documents are called, which is the file where one holds several. */
  private final Map<String, List<Report>> artifacts;

  private final SarifRules rules;
  private final Locale locale;
  private final JsonGenerator json;

  private SarifReport(List<ReportedDocument> documents, Locale locale, JsonGenerator json) {
    this.documents = documents;
    this.artifacts =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    ReportedDocument::document,
                    LinkedHashMap::new,
                    Collectors.mapping(ReportedDocument::report, Collectors.toList())));
    this.rules = SarifRules.of(documents);
    this.locale = locale;
    this.json = json;
  }

  /**
   * Writes the report on one document as a log with one run, on one line, without a line end.
   *
   * @param report the report
   * @param document the path of the document, relative or absolute, with slashes; what a URI does
   *     not allow in a path is encoded
   * @param locale the language of all texts: English for a locale whose language is English, German
   *     for every other
   * @return a SARIF log
   */
  public static String write(Report report, String document, Locale locale) {
    return write(List.of(new ReportedDocument(document, report)), locale);
  }

  /**
   * Writes the reports on several documents as a log with one run, on one line, without a line end.
   *
   * @param documents the reports, each with the path of its document: relative or absolute, with
   *     slashes; what a URI does not allow in a path is encoded
   * @param locale the language of all texts: English for a locale whose language is English, German
   *     for every other
   * @return a SARIF log; one without results where there are no reports
   */
  public static String write(List<ReportedDocument> documents, Locale locale) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonGenerators.compact(text)) {
      new SarifReport(List.copyOf(documents), locale, json).log();
    }
    return text.toString();
  }

  private void log() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeName("runs");
    json.writeStartArray();
    run();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void run() {
    json.writeStartObject();
    tool();
    json.writeStringProperty("language", language());
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    Map<String, Integer> places = new HashMap<>();
    artifacts.keySet().forEach(each -> places.put(each, places.size()));
    SarifInvocation.write(documents, places, rules, locale, json);
    artifacts();
    json.writeName("results");
    json.writeStartArray();
    for (ReportedDocument each : documents) {
      int artifact = places.getOrDefault(each.document(), 0);
      new SarifResults(each, artifact, rules, locale, json).write();
    }
    json.writeEndArray();
    json.writeName("properties");
    json.writeStartObject();
    json.writeNumberProperty("total", documents.stream().mapToLong(SarifReport::total).sum());
    json.writeBooleanProperty(
        "truncated", documents.stream().anyMatch(each -> each.report().isTruncated()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void tool() {
    json.writeName("tool");
    json.writeStartObject();
    json.writeName("driver");
    json.writeStartObject();
    json.writeStringProperty("name", "Bildungsnetz");
    json.writeStringProperty("version", version());
    json.writeStringProperty("language", language());
    rules.write(locale, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void artifacts() {
    json.writeName("artifacts");
    json.writeStartArray();
    artifacts.forEach(this::artifact);
    json.writeEndArray();
  }

  private void artifact(String document, List<Report> reports) {
    json.writeStartObject();
    json.writeName("location");
    json.writeStartObject();
    json.writeStringProperty("uri", UriReference.of(document));
    json.writeEndObject();
    json.writeName("properties");
    json.writeStartObject();
    artifactProperties(reports);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Of several documents, day and profiles are the same, as they are of one run. */
  private void artifactProperties(List<Report> reports) {
    Report first = reports.get(0);
    json.writeStringProperty("asOf", first.getAsOf().toString());
    json.writeName("profiles");
    json.writeStartArray();
    first.getProfiles().forEach(json::writeString);
    json.writeEndArray();
    json.writeBooleanProperty("complete", reports.stream().allMatch(Report::isComplete));
    json.writeBooleanProperty("valid", reports.stream().allMatch(Report::isValid));
    json.writeBooleanProperty("acceptable", reports.stream().allMatch(Report::isAcceptable));
    json.writeNumberProperty(
        "total", reports.stream().mapToLong(each -> each.getCounts().total()).sum());
    json.writeBooleanProperty("truncated", reports.stream().anyMatch(Report::isTruncated));
  }

  private String version() {
    return documents.isEmpty()
        ? RuleCatalogue.VERSION
        : documents.get(0).report().getRuleSetVersion();
  }

  private String language() {
    return locale.getLanguage().equals("en") ? "en" : "de";
  }

  private static long total(ReportedDocument document) {
    return document.report().getCounts().total();
  }
}
