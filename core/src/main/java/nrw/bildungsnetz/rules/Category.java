package nrw.bildungsnetz.rules;

/**
 * The subject of a rule.
 *
 * @since 0.1.0
 */
public enum Category {
  /** The network as a whole: territory, keys, status. */
  NETWORK,
  /** The Kooperationsvertrag and further agreements. */
  AGREEMENT,
  /** The bodies and the seats in them. */
  COMMITTEE,
  /** Meetings, resolutions and recommendations. */
  MEETING,
  /** The posts of the Bildungsbüro and the coordination by Land and Bezirk. */
  STAFF,
  /** The Handlungsfelder. */
  HANDLUNGSFELD,
  /** The transitions along the Bildungskette. */
  TRANSITION,
  /** Goals, measures and indicators. */
  IMPACT,
  /** The official keys. */
  KEY,
  /** Ids and references between parts. */
  REFERENCE,
  /** Periods, and parts that exist outside the period of their parent. */
  PERIOD,
  /** The format of single values. */
  FORM,
  /** Reading a document. */
  READING,
  /** The validation profile and its waivers. */
  PROFILE
}
