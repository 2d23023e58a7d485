package nrw.bildungsnetz.model;

/**
 * What kind of agreement partners have concluded.
 *
 * <p>Source: § 78a Abs. 3 SchulG NRW; article on the Regionales Bildungsbüro Dortmund;
 * Bezirksregierung Detmold (Bildungsregion OWL); KAoA for Planungsvereinbarungen.
 *
 * @since 0.1.0
 */
public enum AgreementType {
  /** The contract between Land and Kommune that sets the network up (§ 78a Abs. 3 SchulG NRW). */
  KOOPERATIONSVERTRAG,
  /** A further agreement with or between partners, such as an association. */
  KOOPERATIONSVEREINBARUNG,
  /** An agreement on goals for a term, for example with a Transferagentur. */
  ZIELVEREINBARUNG,
  /** A frame for further agreements, for example with an agency of the Land. */
  RAHMENVEREINBARUNG,
  /** An agreement of Land and Kommune on the steps of KAoA. */
  PLANUNGSVEREINBARUNG,
  /** Any other agreement; its title says what it is. */
  OTHER
}
