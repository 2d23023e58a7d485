package nrw.bildungsnetz.json.sarif;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.json.reports.KeyListsWriter;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonGenerator;

/** Writes a SARIF log with one run. Not thread-safe. */
public final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final List<SarifDocument> documents;

  /** The reports by the name of their document, which several documents of one file share. */
  private final Map<String, List<Report>> artifacts;

  private final SarifRules rules;
  private final Locale locale;
  private final JsonGenerator json;

  private SarifLog(List<SarifDocument> documents, Locale locale, JsonGenerator json) {
    this.documents = documents;
    this.artifacts =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    SarifDocument::path,
                    LinkedHashMap::new,
                    Collectors.mapping(SarifDocument::report, Collectors.toList())));
    this.rules = SarifRules.of(documents);
    this.locale = locale;
    this.json = json;
  }

  /** Writes the reports on some documents on one line, without a line terminator. */
  public static String write(List<SarifDocument> documents, Locale locale) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonGenerators.forLogs(text)) {
      new SarifLog(documents, locale, json).log();
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
    for (SarifDocument each : documents) {
      int artifact = places.getOrDefault(each.path(), 0);
      new SarifResults(each, artifact, rules, locale, json).write();
    }
    json.writeEndArray();
    json.writeName("properties");
    json.writeStartObject();
    json.writeNumberProperty("total", documents.stream().mapToLong(SarifLog::total).sum());
    json.writeBooleanProperty(
        "truncated", documents.stream().anyMatch(each -> each.report().isTruncated()));
    KeyListsWriter.write(CodeLists.all(), json);
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

  /** Day and profiles are the same for all documents of a run. */
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
        "total", reports.stream().mapToLong(each -> each.getCounts().getTotal()).sum());
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

  private static long total(SarifDocument document) {
    return document.report().getCounts().getTotal();
  }
}
