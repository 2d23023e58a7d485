package nrw.bildungsnetz.model;

/**
 * How far a contract follows the Mustervertrag of the ministry (2008).
 *
 * <p>Source: circular LVR 43/2/2008; council paper of Kreis Coesfeld.
 *
 * @since 0.1.0
 */
public enum MustervertragUse {
  /** It is the Mustervertrag. */
  UNCHANGED,
  /** It is the Mustervertrag with local changes. */
  ADAPTED,
  /** It is an independent text. */
  OWN
}
