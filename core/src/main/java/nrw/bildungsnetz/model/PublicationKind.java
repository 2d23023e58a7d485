package nrw.bildungsnetz.model;

/**
 * What a publication is.
 *
 * <p>Source: LOTTA Bildung on products of Bildungsmonitoring; Kreis Borken; Kreis
 * Siegen-Wittgenstein.
 *
 * @since 0.1.0
 */
public enum PublicationKind {
  /** A Bildungsbericht. */
  BILDUNGSBERICHT,
  /** A Bildungsbericht on one subject. */
  TEILBERICHT,
  /** An analysis of one subject. */
  THEMATISCHE_ANALYSE,
  /** A collection of data with comments. */
  DATENSAMMLUNG,
  /** A local profile. */
  LOKALES_PROFIL,
  /** A review of several years of work. */
  BILANZ,
  /** A Leitbild. */
  LEITBILD,
  /** A concept. */
  KONZEPT,
  /** A brochure. */
  BROSCHUERE,
  /** A database or map of offers. */
  PLATTFORM,
  /** Anything else; the title says what. */
  OTHER
}
