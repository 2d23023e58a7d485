package nrw.bildungsnetz.codes;

/**
 * A year group of a school, by the school ministry's keys: classes 1 to 10, then the gymnasiale
 * Oberstufe.
 *
 * <p>The ministry's key {@code JAHRGANG_00} means the school as a whole and is therefore not
 * included.
 *
 * @since 0.1.0
 */
public enum Jahrgangsstufe {
  /** Class 1. */
  JAHRGANG_01,
  /** Class 2. */
  JAHRGANG_02,
  /** Class 3. */
  JAHRGANG_03,
  /** Class 4. */
  JAHRGANG_04,
  /** Class 5. */
  JAHRGANG_05,
  /** Class 6. */
  JAHRGANG_06,
  /** Class 7. */
  JAHRGANG_07,
  /** Class 8. */
  JAHRGANG_08,
  /** Class 9. */
  JAHRGANG_09,
  /** Class 10. */
  JAHRGANG_10,
  /** Einführungsphase of the gymnasiale Oberstufe. */
  EF,
  /** First year of the Qualifikationsphase. */
  Q1,
  /** Second year of the Qualifikationsphase. */
  Q2
}
