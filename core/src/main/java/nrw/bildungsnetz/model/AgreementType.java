package nrw.bildungsnetz.model;

/** What kind of agreement partners have concluded. */
public enum AgreementType {
  /** The contract between Land and Kommune that sets the network up (§ 78a Abs. 3 SchulG NRW). */
  KOOPERATIONSVERTRAG,
  /** A further agreement with or between partners, such as an association. */
  KOOPERATIONSVEREINBARUNG,
  /** An agreement on goals for a term, for example with a Transferagentur. */
  ZIELVEREINBARUNG,
  /** Any other agreement; its title says what it is. */
  OTHER
}
