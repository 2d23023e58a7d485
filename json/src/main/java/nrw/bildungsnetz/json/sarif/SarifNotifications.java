package nrw.bildungsnetz.json.sarif;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.reports.RunTexts;
import nrw.bildungsnetz.json.writing.JsonGenerators;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.SkipReason;
import nrw.bildungsnetz.validation.SkippedRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The notifications of a run: what was not judged, in part or at all. They follow the results in
 * the log, so they wait in a {@link Spool}. Not thread-safe.
 */
final class SarifNotifications implements AutoCloseable {

  /** With more, the log might become larger than GitHub accepts. */
  private static final int MOST_FOR_GITHUB = 1_000;

  private final SarifStyle style;
  private final SarifRules rules;
  private final SarifArtifacts artifacts;
  private final Set<String> switchedOff = new HashSet<>();
  private final Spool configuration = new Spool();
  private final Spool execution = new Spool();
  private long number;

  SarifNotifications(SarifStyle style, SarifRules rules, SarifArtifacts artifacts) {
    this.style = style;
    this.rules = rules;
    this.artifacts = artifacts;
  }

  /** Tells which rules did not run. */
  void add(String path, Report report) {
    for (SkippedRule skipped : report.getRulesSkipped()) {
      switch (skipped.getReason()) {
        case SWITCHED_OFF -> addSwitchedOff(skipped);
        case UNREADABLE -> addUnreadable(path, skipped);
        case NOT_READ_TO_END -> {}
      }
    }
    List<String> ids =
        report.getRulesSkipped().stream()
            .filter(each -> each.getReason() == SkipReason.NOT_READ_TO_END)
            .map(SkippedRule::getRuleId)
            .toList();
    if (!ids.isEmpty()) {
      execution(
          text("notReadToEnd", Map.of("count", ids.size())),
          "warning",
          path,
          json -> {
            reason(SkipReason.NOT_READ_TO_END.name(), json);
            json.writeName("rules");
            json.writeStartArray();
            ids.forEach(json::writeString);
            json.writeEndArray();
          });
    }
  }

  /** Tells that something could not be read. */
  void addFailure(String path, String reason, String message) {
    execution(message, "error", path, json -> reason(reason, json));
  }

  /** Tells a fact about the run as a whole, which is never left out. */
  void add(String key, String level, Map<String, Long> numbers) {
    execution.add(
        notification(
            text(key, numbers),
            level,
            null,
            null,
            json -> new TreeMap<>(numbers).forEach(json::writeNumberProperty)));
  }

  /** Writes all notifications, as properties of the invocation. */
  void write(JsonGenerator json) {
    if (isTooMany()) {
      add("notificationsLeftOut", "warning", Map.of("count", number - MOST_FOR_GITHUB));
    }
    json.writeName("toolConfigurationNotifications");
    json.writeStartArray();
    configuration.writeAll(json);
    json.writeEndArray();
    json.writeName("toolExecutionNotifications");
    json.writeStartArray();
    execution.writeAll(json);
    json.writeEndArray();
  }

  /** A profile switches a rule off for all documents of a run. */
  private void addSwitchedOff(SkippedRule skipped) {
    if (switchedOff.add(skipped.getRuleId())) {
      configuration.add(
          notification(
              text(skipped), "note", null, skipped, json -> reason(skipped.getReason(), json)));
    }
  }

  private void addUnreadable(String path, SkippedRule skipped) {
    addExecution(
        () ->
            notification(
                text(skipped),
                "warning",
                path,
                skipped,
                json -> {
                  reason(skipped.getReason(), json);
                  json.writeStringProperty("unreadable", skipped.getUnreadable());
                }));
  }

  private void execution(
      String message, String level, @Nullable String path, Consumer<JsonGenerator> properties) {
    addExecution(() -> notification(message, level, path, null, properties));
  }

  private void addExecution(Supplier<String> notification) {
    number++;
    if (!isTooMany()) {
      execution.add(notification.get());
    }
  }

  private boolean isTooMany() {
    return style.forGitHub() && number > MOST_FOR_GITHUB;
  }

  private String notification(
      String message,
      String level,
      @Nullable String path,
      @Nullable SkippedRule rule,
      Consumer<JsonGenerator> properties) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonGenerators.forLogs(text)) {
      json.writeStartObject();
      SarifText.write("message", message, json);
      json.writeStringProperty("level", level);
      if (rule != null) {
        rules.writeReference("associatedRule", rule.getRuleId(), json);
      }
      if (path != null) {
        location(path, json);
      }
      json.writeName("properties");
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private void location(String path, JsonGenerator json) {
    json.writeName("locations");
    json.writeStartArray();
    json.writeStartObject();
    json.writeName("physicalLocation");
    json.writeStartObject();
    artifacts.writeLocation(path, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void reason(SkipReason reason, JsonGenerator json) {
    reason(reason.name(), json);
  }

  private static void reason(String reason, JsonGenerator json) {
    json.writeStringProperty("reason", reason);
  }

  private String text(SkippedRule skipped) {
    return ReadingRules.TEXTS.render(
        "SkipReason." + skipped.getReason(),
        style.locale(),
        Map.of("rule", skipped.getRuleId(), "attribute", skipped.getUnreadable()));
  }

  private String text(String key, Map<String, ?> arguments) {
    return RunTexts.TEXTS.render(key, style.locale(), Map.copyOf(arguments));
  }

  @Override
  public void close() {
    configuration.close();
    execution.close();
  }
}
