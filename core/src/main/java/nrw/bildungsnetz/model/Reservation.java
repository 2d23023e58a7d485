package nrw.bildungsnetz.model;

/**
 * Whether Rat or Kreistag must agree to a resolution, and have.
 *
 * <p>Source: council papers of Euskirchen; Wuppertal.
 *
 * @since 0.1.0
 */
public enum Reservation {
  /** No consent is needed. */
  NOT_NEEDED,
  /** Consent is needed and still open. */
  RESERVED,
  /** Consent was given. */
  APPROVED,
  /** Consent was refused. */
  REJECTED
}
