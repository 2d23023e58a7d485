package nrw.bildungsnetz.json.sarif;

import java.util.Locale;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.FindingIdentity;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.Waiver;
import tools.jackson.core.JsonGenerator;

/** Writes findings as SARIF results. */
final class SarifResults {

  private final SarifArtifacts artifacts;
  private final SarifRules rules;
  private final Locale locale;
  private final JsonGenerator json;

  SarifResults(SarifArtifacts artifacts, SarifRules rules, Locale locale, JsonGenerator json) {
    this.artifacts = artifacts;
    this.rules = rules;
    this.locale = locale;
    this.json = json;
  }

  /** Writes a finding in the document of a path. */
  void write(String path, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.getRule().getId());
    json.writeNumberProperty("ruleIndex", rules.indexOf(finding.getRule()));
    json.writeStringProperty("level", SarifRules.level(finding.getSeverity()));
    SarifText.write("message", finding.getMessage(locale), json);
    location(path, finding);
    fingerprints(finding.getIdentity());
    suppressions(finding);
    json.writeName("properties");
    json.writeStartObject();
    json.writeStringProperty("basis", finding.getRule().getBasis().name());
    if (!finding.getObjectId().isEmpty()) {
      json.writeStringProperty("object", finding.getObjectId());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The second name is the one GitHub tells alerts by. */
  private void fingerprints(FindingIdentity identity) {
    json.writeName("partialFingerprints");
    json.writeStartObject();
    json.writeStringProperty("bildungsnetzFinding/v1", identity.getFingerprint());
    json.writeStringProperty("primaryLocationLineHash", identity.getFingerprint());
    json.writeEndObject();
  }

  private void location(String path, Finding finding) {
    json.writeName("locations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeName("physicalLocation");
    json.writeStartObject();
    artifacts.writeLocation(path, json);
    finding.getPosition().ifPresent(position -> region(position, finding));
    json.writeEndObject();
    logicalLocation(finding.getPath().toString());
    json.writeEndObject();
    json.writeEndArray();
  }

  /** Where the end is not known, the region is the first character. */
  private void region(Position position, Finding finding) {
    Position end =
        finding.getEnd().orElseGet(() -> Position.of(position.getLine(), position.getColumn() + 1));
    json.writeName("region");
    json.writeStartObject();
    json.writeNumberProperty("startLine", position.getLine());
    json.writeNumberProperty("startColumn", position.getColumn());
    json.writeNumberProperty("endLine", end.getLine());
    json.writeNumberProperty("endColumn", end.getColumn());
    json.writeEndObject();
  }

  /** The pointer to the whole document is empty and cannot be used as a name. */
  private void logicalLocation(String pointer) {
    if (pointer.isEmpty()) {
      return;
    }
    json.writeName("logicalLocations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeStringProperty("fullyQualifiedName", pointer);
    json.writeEndObject();
    json.writeEndArray();
  }

  /** SARIF requires the property in all results of a run or in none; empty means not suppressed. */
  private void suppressions(Finding finding) {
    json.writeName("suppressions");
    json.writeStartArray();
    finding.getWaiver().ifPresent(this::suppression);
    json.writeEndArray();
  }

  private void suppression(Waiver waiver) {
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty("status", "accepted");
    json.writeName("properties");
    json.writeStartObject();
    json.writeStringProperty("until", waiver.getUntil().toString());
    json.writeEndObject();
    json.writeEndObject();
  }
}
