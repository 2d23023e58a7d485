package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.texts.Texts;

/** The texts of the catalogue's rules. Apart from the catalogue, which needs every rule. */
final class RuleTexts {

  static final Texts TEXTS =
      Texts.read(
          RuleTexts.class.getResourceAsStream("rules_de.properties"),
          RuleTexts.class.getResourceAsStream("rules_en.properties"));

  private RuleTexts() {}
}
