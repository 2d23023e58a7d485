package nrw.bildungsnetz.json.sarif;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import tools.jackson.core.JsonGenerator;

/** The rules that a log refers to, in the order in which it does so first. Not thread-safe. */
final class SarifRules {

  private static final String PAGES = "https://github.com/bildungsnetz/bildungsnetz/blob/main/";

  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  /** Notes a rule and returns its index. */
  int indexOf(Rule rule) {
    rules.putIfAbsent(rule.getId(), rule);
    return indexes.computeIfAbsent(rule.getId(), id -> indexes.size());
  }

  /** Writes a reference to a rule; without an index if the rule is not in the catalogue. */
  void writeReference(String property, String id, JsonGenerator json) {
    json.writeName(property);
    json.writeStartObject();
    json.writeStringProperty("id", id);
    Optional.ofNullable(rules.get(id))
        .or(() -> RuleCatalogue.find(id))
        .ifPresent(rule -> json.writeNumberProperty("index", indexOf(rule)));
    json.writeEndObject();
  }

  void write(SarifStyle style, JsonGenerator json) {
    json.writeName("rules");
    json.writeStartArray();
    rules.values().forEach(rule -> rule(rule, style, json));
    json.writeEndArray();
  }

  private static void rule(Rule rule, SarifStyle style, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.getId());
    SarifText.write("shortDescription", rule.getTitle(style.locale()), json);
    SarifText.write("fullDescription", rule.getReason(style.locale()), json);
    SarifText.write("help", rule.getRemedy(style.locale()), json);
    page(rule).ifPresent(page -> json.writeStringProperty("helpUri", page));
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

  /** Where a rule is described; nowhere for one of the caller. */
  private static Optional<String> page(Rule rule) {
    String anchor = "#" + rule.getId().toLowerCase(Locale.ROOT);
    if (ReadingRules.ALL.contains(rule)) {
      return Optional.of(PAGES + "json/PROBLEMS.md" + anchor);
    }
    return RuleCatalogue.find(rule.getId())
        .filter(rule::equals)
        .map(known -> PAGES + "core/RULES.md" + anchor);
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
