package nrw.bildungsnetz.json.sarif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.SkippedRule;
import tools.jackson.core.JsonGenerator;

/** The rules that a SARIF log refers to: those with findings and those that were skipped. */
final class SarifRules {

  private final List<Rule> rules;
  private final List<String> ids;

  private SarifRules(List<Rule> rules) {
    this.rules = rules;
    this.ids = rules.stream().map(Rule::getId).toList();
  }

  static SarifRules of(List<SarifDocument> documents) {
    TreeMap<String, Rule> rules = new TreeMap<>();
    documents.stream()
        .flatMap(document -> rulesOf(document))
        .forEach(rule -> rules.put(rule.getId(), rule));
    return new SarifRules(List.copyOf(rules.values()));
  }

  /** A custom rule is only known through its findings. */
  private static Stream<Rule> rulesOf(SarifDocument document) {
    return Stream.concat(
        document.report().getFindings().stream().map(Finding::getRule),
        document.report().getRulesSkipped().stream()
            .map(SkippedRule::getRuleId)
            .map(RuleCatalogue::find)
            .flatMap(Optional::stream));
  }

  /** The index of a rule; empty for a skipped rule that is not in the catalogue. */
  Optional<Integer> indexOf(String id) {
    return Optional.of(ids.indexOf(id)).filter(index -> index >= 0);
  }

  void write(Locale locale, JsonGenerator json) {
    json.writeName("rules");
    json.writeStartArray();
    rules.forEach(rule -> rule(rule, locale, json));
    json.writeEndArray();
  }

  private static void rule(Rule rule, Locale locale, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.getId());
    SarifText.write("shortDescription", rule.getTitle(locale), json);
    SarifText.write("fullDescription", rule.getReason(locale), json);
    SarifText.write("help", rule.getRemedy(locale), json);
    json.writeName("defaultConfiguration");
    json.writeStartObject();
    json.writeStringProperty("level", level(rule.getSeverity()));
    json.writeEndObject();
    json.writeName("properties");
    json.writeStartObject();
    json.writeStringProperty("category", rule.getCategory().name());
    json.writeStringProperty("source", rule.getSource());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The SARIF level for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
