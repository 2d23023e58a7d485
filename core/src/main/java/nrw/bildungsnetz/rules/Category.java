package nrw.bildungsnetz.rules;

/** The subject of a rule. */
public enum Category {
  /** The network as a whole: territory, keys, status. */
  NETWORK,
  /** The Kooperationsvertrag and further agreements. */
  AGREEMENT,
  /** The bodies and the seats in them. */
  COMMITTEE,
  /** Meetings, resolutions and recommendations. */
  MEETING,
  /** The posts of the Bildungsbüro and the Land's and Bezirk's coordination. */
  STAFF,
  /** The Handlungsfelder. */
  HANDLUNGSFELD,
  /** The transitions along the Bildungskette. */
  TRANSITION,
  /** Goals, measures and indicators. */
  IMPACT,
  /** The official keys. */
  KEY,
  /** Ids and references between the parts. */
  REFERENCE,
  /** Periods, and what lies outside the life of what it belongs to. */
  PERIOD,
  /** The form of single values. */
  FORM,
  /** Reading a document. */
  READING,
  /** The profile under which a network is checked, and the waivers in it. */
  PROFILE
}
