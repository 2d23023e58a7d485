package nrw.bildungsnetz.testkit.generator;

import static nrw.bildungsnetz.codes.Bildungsstufe.ARBEITSWELT;
import static nrw.bildungsnetz.codes.Bildungsstufe.BERUFSAUSBILDUNG;
import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.LEBENSBEGLEITENDES_LERNEN;
import static nrw.bildungsnetz.codes.Bildungsstufe.PRIMARSTUFE;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Bildungsstufe.STUDIUM;

import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.TransitionDirection;

/** The steps that networks cover, stated exactly, roughly or partly. */
final class Steps {

  /**
   * A step.
   *
   * @param name its name
   * @param direction its direction
   * @param from the stages it starts from
   * @param to the stages it leads to
   * @param fromSchulformen the Schulformen it starts from
   * @param toSchulformen the Schulformen it leads to
   * @param grades the grades in which it takes place
   */
  record Step(
      String name,
      TransitionDirection direction,
      Set<Bildungsstufe> from,
      Set<Bildungsstufe> to,
      List<String> fromSchulformen,
      List<String> toSchulformen,
      List<Jahrgangsstufe> grades) {

    boolean leadsOutOfSchool() {
      return to.contains(BERUFSAUSBILDUNG) || to.contains(STUDIUM);
    }
  }

  static final Step KITA_GRUNDSCHULE =
      vertical(
          "Kita – Grundschule",
          Set.of(KITA),
          Set.of(PRIMARSTUFE),
          List.of(),
          List.of("02"),
          Jahrgangsstufe.JAHRGANG_01);

  static final Step GRUNDSCHULE_SEKUNDARSTUFE =
      vertical(
          "Grundschule – weiterführende Schule",
          Set.of(PRIMARSTUFE),
          Set.of(SEKUNDARSTUFE_I),
          List.of("02"),
          List.of("10", "15", "20"),
          Jahrgangsstufe.JAHRGANG_04);

  static final Step SCHULFORMWECHSEL =
      new Step(
          "Wechsel der Schulform",
          TransitionDirection.HORIZONTAL,
          Set.of(SEKUNDARSTUFE_I),
          Set.of(SEKUNDARSTUFE_I),
          List.of("20"),
          List.of("04", "10", "15"),
          List.of(
              Jahrgangsstufe.JAHRGANG_05, Jahrgangsstufe.JAHRGANG_06, Jahrgangsstufe.JAHRGANG_07));

  static final Step SCHULE_ARBEITSWELT =
      vertical(
          "Schule – Arbeitswelt",
          Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II),
          Set.of(BERUFSAUSBILDUNG, STUDIUM, ARBEITSWELT),
          List.of(),
          List.of(),
          Jahrgangsstufe.JAHRGANG_09,
          Jahrgangsstufe.JAHRGANG_10,
          Jahrgangsstufe.Q2);

  /** All steps; those that nearly every network covers come first. */
  static final List<Step> ALL =
      List.of(
          KITA_GRUNDSCHULE,
          GRUNDSCHULE_SEKUNDARSTUFE,
          SCHULE_ARBEITSWELT,
          SCHULFORMWECHSEL,
          vertical(
              "Sekundarstufe I – Sekundarstufe II",
              Set.of(SEKUNDARSTUFE_I),
              Set.of(SEKUNDARSTUFE_II),
              List.of("10"),
              List.of("20", "30"),
              Jahrgangsstufe.JAHRGANG_10),
          vertical("Übergänge in das Berufsleben", Set.of(), Set.of(ARBEITSWELT)),
          vertical("Schule – Hochschule", Set.of(SEKUNDARSTUFE_II), Set.of(STUDIUM)),
          new Step(
              "Horizontale Übergänge",
              TransitionDirection.HORIZONTAL,
              Set.of(),
              Set.of(),
              List.of("10"),
              List.of("20"),
              List.of()),
          vertical("Ausbildung – Beruf", Set.of(BERUFSAUSBILDUNG), Set.of(ARBEITSWELT)),
          vertical("Hochschule – Beruf", Set.of(STUDIUM), Set.of(ARBEITSWELT)),
          vertical("Weiterbildung", Set.of(ARBEITSWELT), Set.of(LEBENSBEGLEITENDES_LERNEN)));

  private Steps() {}

  private static Step vertical(String name, Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return vertical(name, from, to, List.of(), List.of());
  }

  private static Step vertical(
      String name,
      Set<Bildungsstufe> from,
      Set<Bildungsstufe> to,
      List<String> fromSchulformen,
      List<String> toSchulformen,
      Jahrgangsstufe... grades) {
    return new Step(
        name,
        TransitionDirection.VERTICAL,
        from,
        to,
        fromSchulformen,
        toSchulformen,
        List.of(grades));
  }
}
