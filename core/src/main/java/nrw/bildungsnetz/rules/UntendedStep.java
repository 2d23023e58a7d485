package nrw.bildungsnetz.rules;

import nrw.bildungsnetz.model.BildungsketteStep;

/** A step of the Bildungskette that no transition tends, as a finding names it. */
enum UntendedStep {
  /** From Kita to Primarstufe. */
  KITA_TO_PRIMARSTUFE,
  /** From Primarstufe to Sekundarstufe I. */
  PRIMARSTUFE_TO_SEKUNDARSTUFE_I,
  /** The change of Schulform within the Sekundarstufe I. */
  SEKUNDARSTUFE_I_TO_SEKUNDARSTUFE_I,
  /** From Sekundarstufe I to Sekundarstufe II. */
  SEKUNDARSTUFE_I_TO_SEKUNDARSTUFE_II,
  /** From Sekundarstufe I to vocational training. */
  SEKUNDARSTUFE_I_TO_BERUFSAUSBILDUNG,
  /** From Sekundarstufe I to working life. */
  SEKUNDARSTUFE_I_TO_ARBEITSWELT,
  /** From Sekundarstufe II to vocational training. */
  SEKUNDARSTUFE_II_TO_BERUFSAUSBILDUNG,
  /** From Sekundarstufe II to higher education. */
  SEKUNDARSTUFE_II_TO_STUDIUM,
  /** From Sekundarstufe II to working life. */
  SEKUNDARSTUFE_II_TO_ARBEITSWELT,
  /** From vocational training to higher education. */
  BERUFSAUSBILDUNG_TO_STUDIUM,
  /** From vocational training to working life. */
  BERUFSAUSBILDUNG_TO_ARBEITSWELT,
  /** From vocational training to lifelong learning. */
  BERUFSAUSBILDUNG_TO_LEBENSBEGLEITENDES_LERNEN,
  /** From higher education to working life. */
  STUDIUM_TO_ARBEITSWELT,
  /** From higher education to lifelong learning. */
  STUDIUM_TO_LEBENSBEGLEITENDES_LERNEN,
  /** From working life to lifelong learning. */
  ARBEITSWELT_TO_LEBENSBEGLEITENDES_LERNEN;

  static UntendedStep of(BildungsketteStep step) {
    return valueOf(step.from().name() + "_TO_" + step.to().name());
  }
}
