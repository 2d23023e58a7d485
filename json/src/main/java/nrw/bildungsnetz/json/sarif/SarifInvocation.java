package nrw.bildungsnetz.json.sarif;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.validation.SkipReason;
import nrw.bildungsnetz.validation.SkippedRule;
import tools.jackson.core.JsonGenerator;

/** Writes the invocation of a SARIF run: whether all rules ran, and which did not. */
final class SarifInvocation {

  private final SarifRules rules;
  private final Locale locale;
  private final JsonGenerator json;

  private SarifInvocation(SarifRules rules, Locale locale, JsonGenerator json) {
    this.rules = rules;
    this.locale = locale;
    this.json = json;
  }

  static void write(
      List<SarifDocument> documents,
      Map<String, Integer> artifacts,
      SarifRules rules,
      Locale locale,
      JsonGenerator json) {
    new SarifInvocation(rules, locale, json).invocation(documents, artifacts);
  }

  private void invocation(List<SarifDocument> documents, Map<String, Integer> artifacts) {
    json.writeName("invocations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeBooleanProperty(
        "executionSuccessful", documents.stream().allMatch(each -> each.report().isComplete()));
    json.writeName("toolConfigurationNotifications");
    json.writeStartArray();
    for (SarifDocument each : documents) {
      int artifact = artifacts.getOrDefault(each.path(), 0);
      for (SkippedRule skipped : each.report().getRulesSkipped()) {
        notification(skipped, each, artifact);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void notification(SkippedRule skipped, SarifDocument document, int index) {
    json.writeStartObject();
    SarifText.write("message", text(skipped), json);
    json.writeStringProperty(
        "level", skipped.getReason() == SkipReason.SWITCHED_OFF ? "note" : "warning");
    json.writeName("associatedRule");
    json.writeStartObject();
    json.writeStringProperty("id", skipped.getRuleId());
    rules.indexOf(skipped.getRuleId()).ifPresent(at -> json.writeNumberProperty("index", at));
    json.writeEndObject();
    json.writeName("locations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeName("physicalLocation");
    json.writeStartObject();
    SarifResults.artifactLocation(document, index, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeName("properties");
    json.writeStartObject();
    json.writeStringProperty("reason", skipped.getReason().name());
    json.writeEndObject();
    json.writeEndObject();
  }

  private String text(SkippedRule skipped) {
    return ReadingRules.TEXTS.render(
        "SkipReason." + skipped.getReason(),
        locale,
        Map.of("rule", skipped.getRuleId(), "attribute", skipped.getUnreadable()));
  }
}
