package nrw.bildungsnetz.model;

/**
 * What happened to an agreement.
 *
 * <p>Source: pages of the Bezirksregierungen Düsseldorf and Münster, and of Kreis Heinsberg.
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
  /** The work began in fact, where that differs from the start agreed on. */
  ACTUAL_START,
  /** The partners changed it. */
  AMENDMENT,
  /** It ceased to have effect, with a return left open. */
  SUSPENSION,
  /** It took effect again. */
  RESUMPTION,
  /** A partner ended it. */
  TERMINATION,
  /** Its term ran out. */
  EXPIRY,
  /** A source vouches for it; that says nothing about other days, so it changes no state. */
  ATTESTED,
  /** A source that lists such agreements does not list it; that changes no state either. */
  NOT_ATTESTED
}
