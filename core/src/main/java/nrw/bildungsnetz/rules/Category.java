package nrw.bildungsnetz.rules;

/** The subject of a rule. */
public enum Category {
  /** The network as a whole: territory, keys, status. */
  NETWORK,
  /** The Kooperationsvertrag and further agreements. */
  AGREEMENT,
  /** The bodies and the seats in them. */
  COMMITTEE,
  /** The Handlungsfelder. */
  HANDLUNGSFELD,
  /** The transitions along the Bildungskette. */
  TRANSITION,
  /** Ids and references between the parts. */
  REFERENCE,
  /** Periods. */
  PERIOD,
  /** The form of single values. */
  FORM,
  /** Reading a document. */
  READING
}
