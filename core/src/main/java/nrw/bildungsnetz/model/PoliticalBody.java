package nrw.bildungsnetz.model;

/**
 * A body of the Kommune outside the network that decides on it.
 *
 * <p>Source: council papers of Köln, Kreis Borken and Rhein-Kreis Neuss; article on the Regionales
 * Bildungsbüro Dortmund.
 *
 * @since 0.1.0
 */
public enum PoliticalBody {
  /** The Rat of a city. */
  RAT,
  /** The Kreistag of a Kreis. */
  KREISTAG,
  /** The Städteregionstag of the StädteRegion Aachen. */
  STAEDTEREGIONSTAG,
  /** A committee of Rat or Kreistag. */
  AUSSCHUSS,
  /** The head of the administration (Verwaltungsvorstand). */
  VERWALTUNGSSPITZE
}
