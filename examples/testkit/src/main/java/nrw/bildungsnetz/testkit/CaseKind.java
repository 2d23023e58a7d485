package nrw.bildungsnetz.testkit;

/**
 * What kind of document a case of the corpus is.
 *
 * @since 0.1.0
 */
public enum CaseKind {
  /** A network. */
  NETWORK,
  /** A register of networks. */
  REGISTER,
  /** A profile, with the network it is applied to. */
  PROFILE,
  /** A document that is to be read as a network and has problems of its form. */
  MALFORMED
}
