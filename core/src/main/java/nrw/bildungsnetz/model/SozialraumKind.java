package nrw.bildungsnetz.model;

/**
 * What kind of area a Sozialraum is.
 *
 * <p>Source: page of the Regionales Bildungsbüro Dortmund; Transferagentur Großstädte on Dortmund.
 *
 * @since 0.1.0
 */
public enum SozialraumKind {
  /** A Stadtbezirk. */
  STADTBEZIRK,
  /** A Gemeinde. */
  GEMEINDE,
  /** A Sozialraum of the local monitoring. */
  SOZIALRAUM,
  /** A quarter. */
  QUARTIER,
  /** Any other area; its name says what it is. */
  OTHER
}
