package nrw.bildungsnetz.model;

/** What happened to an agreement. */
public enum AgreementEventKind {
  /** Rat or Kreistag decided on the agreement. */
  COUNCIL_DECISION,
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
  EXPIRY
}
