package nrw.bildungsnetz.changes;

import nrw.bildungsnetz.texts.Texts;

/** The texts of the changes, by the names of their kinds. */
final class ChangeTexts {

  static final Texts TEXTS =
      Texts.read(
          ChangeTexts.class.getResourceAsStream("changes_de.properties"),
          ChangeTexts.class.getResourceAsStream("changes_en.properties"));

  private ChangeTexts() {}
}
