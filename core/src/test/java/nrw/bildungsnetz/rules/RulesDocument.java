package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.testing.RuleCase;

/** Writes core/RULES.md, the catalogue for people who read no Java. */
final class RulesDocument {

  /** The first examples tell the most. */
  private static final int SHOWN = 3;

  private final StringBuilder text = new StringBuilder();

  private RulesDocument() {}

  static String write() {
    return new RulesDocument().document();
  }

  private String document() {
    text.append("# Regeln\n\n");
    text.append("Erzeugt aus dem Regelkatalog, Version ").append(RuleCatalogue.VERSION);
    text.append("; nicht von Hand ändern. Generated from the rule catalogue; do not edit.\n\n");
    text.append("ERROR: widerspricht Gesetz, Schlüsseln oder Logik. ");
    text.append("WARNING: weicht vom Vertragsstandard ab. INFO: einen Blick wert.\n");
    text.append("In geschweiften Klammern steht, was eine Meldung im Einzelfall nennt.\n\n");
    text.append("| Regel | Schwere | Titel | Title |\n|---|---|---|---|\n");
    RuleCatalogue.all().forEach(this::row);
    RuleCatalogue.all().forEach(this::section);
    return text.toString();
  }

  private void row(Rule rule) {
    text.append("| [").append(rule.getId()).append("](#").append(anchor(rule)).append(") | ");
    text.append(rule.getSeverity()).append(" | ");
    text.append(rule.getTitle(Locale.GERMAN)).append(" | ");
    text.append(rule.getTitle(Locale.ENGLISH)).append(" |\n");
  }

  private void section(Rule rule) {
    text.append("\n## ").append(rule.getId()).append("\n\n");
    language(rule, Locale.GERMAN, "Meldung", "Warum", "Abhilfe");
    text.append('\n');
    language(rule, Locale.ENGLISH, "Message", "Why", "How to mend");
    text.append('\n');
    text.append(rule.getSeverity()).append(", ").append(rule.getCategory()).append(", ");
    text.append(rule.getBasis()).append(", seit ").append(rule.getSince()).append(".\n");
    text.append("Quelle: ").append(rule.getSource()).append("\n");
    rule.getThresholds().forEach(threshold -> threshold(rule, threshold));
    examples(rule);
  }

  private void threshold(Rule rule, Threshold threshold) {
    text.append("\nSchwellenwert `").append(threshold.name()).append("`: ");
    text.append(rule.getDescription(threshold, Locale.GERMAN)).append(" / ");
    text.append(rule.getDescription(threshold, Locale.ENGLISH)).append(": ");
    text.append(threshold.standard()).append("; einstellbar / can be set: ");
    text.append(threshold.least()).append(" – ").append(threshold.most()).append("\n");
  }

  private void examples(Rule rule) {
    List<RuleCase<?>> cases = new ArrayList<>();
    RuleExamples.every().stream()
        .filter(each -> each.ruleId().equals(rule.getId()))
        .forEach(cases::add);
    text.append("\nBeispiele / Examples:\n\n");
    cases.stream()
        .filter(each -> !each.isViolating())
        .limit(SHOWN)
        .forEach(each -> text.append("- kept: ").append(each.name()).append('\n'));
    cases.stream().filter(RuleCase::isViolating).limit(SHOWN).forEach(this::violation);
  }

  private void violation(RuleCase<?> example) {
    text.append("- violated: ").append(example.name()).append('\n');
    Findings.of(example).stream()
        .filter(finding -> finding.getRule().getId().equals(example.ruleId()))
        .map(finding -> finding.message(Locale.GERMAN))
        .distinct()
        .forEach(message -> text.append("  > ").append(message).append('\n'));
  }

  private void language(Rule rule, Locale locale, String message, String why, String remedy) {
    text.append("**").append(rule.getTitle(locale)).append("**\n\n");
    item(message, template(rule, locale));
    item(why, rule.getReason(locale));
    item(remedy, rule.getRemedy(locale));
  }

  private void item(String label, String value) {
    text.append("- ").append(label).append(": ").append(value).append('\n');
  }

  private static String template(Rule rule, Locale locale) {
    return rule.getTexts().find(rule.getId() + ".message", locale).orElseThrow();
  }

  private static String anchor(Rule rule) {
    return rule.getId().toLowerCase(Locale.ROOT);
  }
}
