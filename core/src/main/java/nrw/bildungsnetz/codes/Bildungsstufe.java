package nrw.bildungsnetz.codes;

import java.util.EnumSet;
import java.util.Set;

/**
 * A stage of the Bildungskette, from the Kita to working life and lifelong learning.
 *
 * <p>Transitions lead from stage to stage. The possible steps follow the transitions that networks
 * work on (Kita to Grundschule, Grundschule to weiterführende Schule, Schule to Beruf) and the
 * school law behind them (§ 11 SchulG NRW, APO-S I).
 *
 * @since 0.1.0
 */
public enum Bildungsstufe {
  /** Kindertageseinrichtung and Kindertagespflege. */
  KITA,
  /** Primarstufe: Grundschule, classes 1 to 4. */
  PRIMARSTUFE,
  /** Sekundarstufe I: classes 5 to 10. */
  SEKUNDARSTUFE_I,
  /** Sekundarstufe II: gymnasiale Oberstufe, Berufskolleg and Weiterbildungskolleg. */
  SEKUNDARSTUFE_II,
  /** Vocational training. */
  BERUFSAUSBILDUNG,
  /** Higher education. */
  STUDIUM,
  /** Working life. */
  ARBEITSWELT,
  /** Learning in adult life beside or after work. */
  LEBENSBEGLEITENDES_LERNEN;

  /**
   * The stages one step of the Bildungskette away.
   *
   * <p>Sekundarstufe I includes itself, for a change of Schulform within the stage (a horizontal
   * transition).
   *
   * @return a new set, empty for none
   */
  public Set<Bildungsstufe> getNextStages() {
    return switch (this) {
      case KITA -> EnumSet.of(PRIMARSTUFE);
      case PRIMARSTUFE -> EnumSet.of(SEKUNDARSTUFE_I);
      case SEKUNDARSTUFE_I ->
          EnumSet.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II, BERUFSAUSBILDUNG, ARBEITSWELT);
      case SEKUNDARSTUFE_II -> EnumSet.of(BERUFSAUSBILDUNG, STUDIUM, ARBEITSWELT);
      case BERUFSAUSBILDUNG -> EnumSet.of(STUDIUM, ARBEITSWELT, LEBENSBEGLEITENDES_LERNEN);
      case STUDIUM -> EnumSet.of(ARBEITSWELT, LEBENSBEGLEITENDES_LERNEN);
      case ARBEITSWELT -> EnumSet.of(LEBENSBEGLEITENDES_LERNEN);
      case LEBENSBEGLEITENDES_LERNEN -> EnumSet.noneOf(Bildungsstufe.class);
    };
  }
}
