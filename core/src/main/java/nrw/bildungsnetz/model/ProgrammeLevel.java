package nrw.bildungsnetz.model;

/**
 * Whose programme it is.
 *
 * <p>Source: Rolff, expertise on the Regionale Bildungsnetzwerke (2013).
 *
 * @since 0.1.0
 */
public enum ProgrammeLevel {
  /** A programme of the Kommune. */
  KOMMUNE,
  /** A programme of the Land. */
  LAND,
  /** A programme of the Bund. */
  BUND,
  /** A programme of the European Union. */
  EU,
  /** A programme of a foundation. */
  STIFTUNG,
  /** A programme of anyone else. */
  OTHER
}
