package nrw.bildungsnetz.rules.transition;

import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.BildungsketteStep;

/** A step of the Bildungskette that no transition covers, for use in findings. */
public enum UntendedStep {
  /** From Kita to Primarstufe. */
  KITA_TO_PRIMARSTUFE(Bildungsstufe.KITA, Bildungsstufe.PRIMARSTUFE),
  /** From Primarstufe to Sekundarstufe I. */
  PRIMARSTUFE_TO_SEKUNDARSTUFE_I(Bildungsstufe.PRIMARSTUFE, Bildungsstufe.SEKUNDARSTUFE_I),
  /** The change of Schulform within the Sekundarstufe I. */
  SEKUNDARSTUFE_I_TO_SEKUNDARSTUFE_I(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_I),
  /** From Sekundarstufe I to Sekundarstufe II. */
  SEKUNDARSTUFE_I_TO_SEKUNDARSTUFE_II(
      Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II),
  /** From Sekundarstufe I to vocational training. */
  SEKUNDARSTUFE_I_TO_BERUFSAUSBILDUNG(
      Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.BERUFSAUSBILDUNG),
  /** From Sekundarstufe I to working life. */
  SEKUNDARSTUFE_I_TO_ARBEITSWELT(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.ARBEITSWELT),
  /** From Sekundarstufe II to vocational training. */
  SEKUNDARSTUFE_II_TO_BERUFSAUSBILDUNG(
      Bildungsstufe.SEKUNDARSTUFE_II, Bildungsstufe.BERUFSAUSBILDUNG),
  /** From Sekundarstufe II to higher education. */
  SEKUNDARSTUFE_II_TO_STUDIUM(Bildungsstufe.SEKUNDARSTUFE_II, Bildungsstufe.STUDIUM),
  /** From Sekundarstufe II to working life. */
  SEKUNDARSTUFE_II_TO_ARBEITSWELT(Bildungsstufe.SEKUNDARSTUFE_II, Bildungsstufe.ARBEITSWELT),
  /** From vocational training to higher education. */
  BERUFSAUSBILDUNG_TO_STUDIUM(Bildungsstufe.BERUFSAUSBILDUNG, Bildungsstufe.STUDIUM),
  /** From vocational training to working life. */
  BERUFSAUSBILDUNG_TO_ARBEITSWELT(Bildungsstufe.BERUFSAUSBILDUNG, Bildungsstufe.ARBEITSWELT),
  /** From vocational training to lifelong learning. */
  BERUFSAUSBILDUNG_TO_LEBENSBEGLEITENDES_LERNEN(
      Bildungsstufe.BERUFSAUSBILDUNG, Bildungsstufe.LEBENSBEGLEITENDES_LERNEN),
  /** From higher education to working life. */
  STUDIUM_TO_ARBEITSWELT(Bildungsstufe.STUDIUM, Bildungsstufe.ARBEITSWELT),
  /** From higher education to lifelong learning. */
  STUDIUM_TO_LEBENSBEGLEITENDES_LERNEN(
      Bildungsstufe.STUDIUM, Bildungsstufe.LEBENSBEGLEITENDES_LERNEN),
  /** From working life to lifelong learning. */
  ARBEITSWELT_TO_LEBENSBEGLEITENDES_LERNEN(
      Bildungsstufe.ARBEITSWELT, Bildungsstufe.LEBENSBEGLEITENDES_LERNEN);

  private static final UntendedStep[] ALL = values();

  private final Bildungsstufe from;
  private final Bildungsstufe to;

  UntendedStep(Bildungsstufe from, Bildungsstufe to) {
    this.from = from;
    this.to = to;
  }

  static UntendedStep of(BildungsketteStep step) {
    for (UntendedStep each : ALL) {
      if (each.from == step.getFrom() && each.to == step.getTo()) {
        return each;
      }
    }
    throw new IllegalArgumentException("No step of the Bildungskette: " + step);
  }
}
