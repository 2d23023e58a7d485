package nrw.bildungsnetz.json.sarif;

import java.io.Writer;
import java.util.Map;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.json.reports.KeyListsWriter;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a SARIF log with one run, results first and as they come. Only the names of artifacts and
 * the rules are kept in memory. Not thread-safe.
 */
public final class SarifLog implements AutoCloseable {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /**
   * GitHub rejects a run with more than 25,000 results and drops all but the top 5,000 by severity;
   * see "SARIF results exceed limit" in its documentation.
   */
  private static final int MOST_FOR_GITHUB = 5_000;

  private final SarifStyle style;
  private final JsonGenerator json;
  private final SarifRules rules = new SarifRules();
  private final UriReferences uris;
  private final SarifArtifacts artifacts;
  private final SarifNotifications notifications;
  private final SarifResults results;
  private final WeightiestResults weightiest = new WeightiestResults(MOST_FOR_GITHUB);
  private String version = RuleCatalogue.VERSION;
  private boolean successful = true;
  private boolean truncated;
  private long total;

  /** Begins a log, on one line. */
  public SarifLog(Writer out, SarifStyle style) {
    this.style = style;
    this.json = JsonGenerators.forLogs(out);
    this.uris = new UriReferences(style);
    this.artifacts = new SarifArtifacts(uris);
    this.notifications = new SarifNotifications(style, rules, artifacts);
    this.results = new SarifResults(artifacts, rules, style.locale(), json);
    begin();
  }

  private void begin() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeName("runs");
    json.writeStartArray();
    json.writeStartObject();
    json.writeStringProperty("language", language());
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    uris.writeBase(json);
    json.writeName("results");
    json.writeStartArray();
  }

  /** Writes the findings of a report. */
  public void add(String path, Report report) {
    version = report.getRuleSetVersion();
    total += report.getCounts().getTotal();
    truncated |= report.isTruncated();
    successful &= report.isComplete();
    artifacts.add(path, report);
    report
        .getFindings()
        .forEach(
            finding -> {
              if (style.forGitHub()) {
                weightiest.add(path, finding);
              } else {
                results.write(path, finding);
              }
            });
    notifications.add(path, report);
    json.flush();
  }

  /** Notes that a document could not be read or judged. */
  public void addFailure(String path, String reason, String message) {
    successful = false;
    artifacts.addFailure(path);
    notifications.addFailure(path, reason, message);
  }

  /** Notes that files were passed over. */
  public void addPassedOver(long count) {
    notifications.add("passedOver", "note", Map.of("count", count));
  }

  /** Completes the log. */
  public void end() {
    weightiest.forEach(results::write);
    json.writeEndArray();
    if (weightiest.leftOut() > 0) {
      notifications.add(
          "leftOut",
          "warning",
          Map.of("count", weightiest.leftOut(), "most", (long) MOST_FOR_GITHUB));
    }
    json.writeName("invocations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", successful);
    notifications.write(json);
    json.writeEndObject();
    json.writeEndArray();
    tool();
    artifacts.write(json);
    properties();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
  }

  private void tool() {
    json.writeName("tool");
    json.writeStartObject();
    json.writeName("driver");
    json.writeStartObject();
    json.writeStringProperty("name", "Bildungsnetz");
    json.writeStringProperty("version", version);
    json.writeStringProperty("language", language());
    rules.write(style, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void properties() {
    json.writeName("properties");
    json.writeStartObject();
    json.writeNumberProperty("total", total);
    json.writeBooleanProperty("truncated", truncated || weightiest.leftOut() > 0);
    KeyListsWriter.write(CodeLists.all(), json);
    json.writeEndObject();
  }

  private String language() {
    return style.isEnglish() ? "en" : "de";
  }

  /** Releases what the log waits with; does not close the writer. */
  @Override
  public void close() {
    notifications.close();
  }
}
