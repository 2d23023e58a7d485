package nrw.bildungsnetz.codes;

/**
 * The kind of territory of a Kreis key.
 *
 * @since 0.1.0
 */
public enum KreisKind {
  /** A kreisfreie Stadt; digits four and five of its AGS are at most 24. */
  KREISFREIE_STADT,
  /** A Kreis. */
  KREIS,
  /** The StädteRegion Aachen (05334), a special kind of Kreis since October 2009. */
  STAEDTEREGION
}
