package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.texts.Texts;

/**
 * The texts of the catalogue's rules. Kept apart from the catalogue, because loading that class
 * loads every rule.
 *
 * @since 0.1.0
 */
public final class RuleTexts {

  /** The texts by rule id and part, for example {@code G05.message}. */
  public static final Texts TEXTS =
      Texts.read(
          RuleTexts.class.getResourceAsStream("rules_de.properties"),
          RuleTexts.class.getResourceAsStream("rules_en.properties"));

  private RuleTexts() {}
}
