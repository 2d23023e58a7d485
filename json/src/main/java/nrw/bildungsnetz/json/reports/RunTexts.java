package nrw.bildungsnetz.json.reports;

import nrw.bildungsnetz.texts.Texts;

/** Texts on what was not checked in a run. */
public final class RunTexts {

  public static final Texts TEXTS =
      Texts.read(
          RunTexts.class.getResourceAsStream("runs_de.properties"),
          RunTexts.class.getResourceAsStream("runs_en.properties"));

  private RunTexts() {}
}
