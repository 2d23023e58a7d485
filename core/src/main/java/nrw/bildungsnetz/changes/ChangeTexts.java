package nrw.bildungsnetz.changes;

import nrw.bildungsnetz.texts.Texts;

/** The texts of changes, keyed by the name of their kind. */
final class ChangeTexts {

  static final Texts TEXTS =
      Texts.read(
          ChangeTexts.class.getResourceAsStream("changes_de.properties"),
          ChangeTexts.class.getResourceAsStream("changes_en.properties"));

  private ChangeTexts() {}
}
