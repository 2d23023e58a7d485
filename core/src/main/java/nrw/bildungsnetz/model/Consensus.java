package nrw.bildungsnetz.model;

/**
 * How far the sides agreed on a resolution.
 *
 * <p>Source: Hochsauerlandkreis and Bezirksregierung Detmold on decision by consensus.
 *
 * @since 0.1.0
 */
public enum Consensus {
  /** All agreed. */
  CONSENSUS,
  /** A majority agreed. */
  MAJORITY,
  /** A side did not agree. */
  DISSENT
}
