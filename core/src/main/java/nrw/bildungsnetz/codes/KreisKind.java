package nrw.bildungsnetz.codes;

/** What kind of territory one of the 53 keys stands for. */
public enum KreisKind {
  /** A kreisfreie Stadt; digits four and five of its AGS are at most 24. */
  KREISFREIE_STADT,
  /** A Kreis. */
  KREIS,
  /** The StädteRegion Aachen (05334), a Kreis of its own kind since October 2009. */
  STAEDTEREGION
}
