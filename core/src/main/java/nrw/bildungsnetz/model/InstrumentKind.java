package nrw.bildungsnetz.model;

/**
 * What kind of means shapes a transition.
 *
 * <p>Source: § 11 SchulG NRW and AO-GS; APO-S I; KAoA; Kreis Unna; page of the Regionales
 * Bildungsbüro Dortmund.
 *
 * @since 0.1.0
 */
public enum InstrumentKind {
  /** The Bildungsdokumentation of a Kita. */
  BILDUNGSDOKUMENTATION,
  /** A local form that goes with the learner. */
  UEBERGANGSPROTOKOLL,
  /** The recommendation in the report of grade 4 (§ 11 SchulG NRW). */
  UEBERGANGSEMPFEHLUNG,
  /** Information and counselling. */
  BERATUNG,
  /** A conference of teachers, such as the Erprobungsstufenkonferenz. */
  KONFERENZ,
  /** A Standardelement of KAoA. */
  STANDARDELEMENT,
  /** A common strategy. */
  STRATEGIE,
  /** A network of institutions for one subject. */
  NETZWERK,
  /** A programme. */
  PROGRAMM,
  /** Anything else; the name says what. */
  OTHER
}
