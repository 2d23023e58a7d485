package nrw.bildungsnetz.model;

/**
 * Whose programme it is.
 *
 * <p>Source: Rolff, expertise on the Regionale Bildungsnetzwerke (2013).
 */
public enum ProgrammeLevel {
  /** One of the Kommune. */
  KOMMUNE,
  /** One of the Land. */
  LAND,
  /** One of the Bund. */
  BUND,
  /** One of the European Union. */
  EU,
  /** One of a foundation. */
  STIFTUNG,
  /** One of somebody else. */
  OTHER
}
