package nrw.bildungsnetz.documents;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Threshold;

/** Writes a rule catalogue as a document for people who do not read Java, such as core/RULES.md. */
public final class CatalogueDocument {

  /** The first examples are the most instructive. */
  private static final int SHOWN = 3;

  private final StringBuilder text = new StringBuilder();
  private final Examples examples;
  private final Declarations declarations;

  private CatalogueDocument(Examples examples, Declarations declarations) {
    this.examples = examples;
    this.declarations = declarations;
  }

  /**
   * An example of a rule.
   *
   * @param name its name
   * @param isViolating whether it violates the rule
   * @param messages the messages of the rule, in German
   */
  public record Example(String name, boolean isViolating, List<String> messages) {}

  /** Finds the examples of a rule, the most instructive ones first. */
  @FunctionalInterface
  public interface Examples {
    List<Example> of(Rule rule);
  }

  /** Finds the class that declares a rule. */
  @FunctionalInterface
  public interface Declarations {
    Class<?> of(Rule rule);
  }

  /** A document with a heading, a table of rules, and a section for each. */
  public static String write(
      String head, Collection<Rule> rules, Examples examples, Declarations declarations) {
    return new CatalogueDocument(examples, declarations).document(head, rules);
  }

  private String document(String head, Collection<Rule> rules) {
    text.append(head);
    text.append("In geschweiften Klammern steht, was eine Meldung im Einzelfall nennt.\n\n");
    text.append("| Regel | Schwere | Titel | Title |\n|---|---|---|---|\n");
    rules.forEach(this::row);
    rules.forEach(this::section);
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
    declaration(declarations.of(rule));
    rule.getThresholds().forEach(threshold -> threshold(rule, threshold));
    show(examples.of(rule));
  }

  private void declaration(Class<?> type) {
    text.append("Klasse / Class: [`").append(type.getSimpleName()).append("`](src/main/java/");
    text.append(type.getName().replace('.', '/')).append(".java)\n");
  }

  private void threshold(Rule rule, Threshold threshold) {
    text.append("\nSchwellenwert `").append(threshold.getName()).append("`: ");
    text.append(rule.getDescription(threshold, Locale.GERMAN)).append(" / ");
    text.append(rule.getDescription(threshold, Locale.ENGLISH)).append(": ");
    text.append(threshold.getStandard()).append("; einstellbar / can be set: ");
    text.append(threshold.getLeast()).append(" – ").append(threshold.getMost()).append("\n");
  }

  private void show(List<Example> all) {
    text.append("\nBeispiele / Examples:\n\n");
    all.stream()
        .filter(each -> !each.isViolating())
        .limit(SHOWN)
        .forEach(each -> text.append("- kept: ").append(each.name()).append('\n'));
    all.stream().filter(Example::isViolating).limit(SHOWN).forEach(this::violation);
  }

  private void violation(Example example) {
    text.append("- violated: ").append(example.name()).append('\n');
    example.messages().forEach(each -> text.append("  > ").append(each).append('\n'));
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
