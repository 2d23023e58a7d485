package nrw.bildungsnetz.model;

/**
 * The office of somebody who signed an agreement.
 *
 * <p>Source: contracts of Kreis Coesfeld, Rhein-Kreis Neuss, Remscheid, Bochum and Kreis Unna,
 * according to their pages.
 *
 * @since 0.1.0
 */
public enum SignatoryOffice {
  /** The minister of the Land. */
  MINISTER,
  /** A Staatssekretär of the Land. */
  STAATSSEKRETAER,
  /** The head of a Bezirksregierung. */
  REGIERUNGSPRAESIDENT,
  /** The Landrat of the Kreis. */
  LANDRAT,
  /** The Oberbürgermeister of a city. */
  OBERBUERGERMEISTER,
  /** The Bürgermeister of a kreisangehörige Gemeinde. */
  BUERGERMEISTER,
  /** The Kreisdirektor. */
  KREISDIREKTOR,
  /** The Stadtdirektor. */
  STADTDIREKTOR,
  /** A Dezernent or Beigeordneter of the Kommune. */
  DEZERNENT,
  /** The board of an association or foundation. */
  VORSTAND,
  /** Any other office; its name says which. */
  OTHER
}
