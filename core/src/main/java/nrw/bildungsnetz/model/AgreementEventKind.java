package nrw.bildungsnetz.model;

/**
 * What happened to an agreement.
 *
 * <p>Source: pages of the Bezirksregierungen Düsseldorf and Münster, and of Kreis Heinsberg.
 *
 * @since 0.1.0
 */
public enum AgreementEventKind {
  /** Rat or Kreistag decided on the agreement. */
  COUNCIL_DECISION,
  /** A partner declined to conclude it for the time being. */
  REFUSAL,
  /** The partners signed it. */
  SIGNING,
  /** It came into force; for contracts mostly 1 August, the start of a school year. */
  START,
  /** The work actually began, if that differs from the agreed start. */
  ACTUAL_START,
  /** The partners changed it. */
  AMENDMENT,
  /** It ceased to have effect but may be resumed. */
  SUSPENSION,
  /** It took effect again. */
  RESUMPTION,
  /** A partner ended it. */
  TERMINATION,
  /** Its term ran out. */
  EXPIRY,
  /**
   * A source confirms that it exists on that day; does not change the state, because other days
   * remain unknown.
   */
  ATTESTED,
  /** A source that lists such agreements omits it; does not change the state either. */
  NOT_ATTESTED
}
