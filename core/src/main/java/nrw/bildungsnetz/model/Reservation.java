package nrw.bildungsnetz.model;

/**
 * Whether Rat or Kreistag must agree to a resolution, and have.
 *
 * <p>Source: council papers of Euskirchen; Wuppertal.
 */
public enum Reservation {
  /** They need not. */
  NOT_NEEDED,
  /** They must, and have not yet. */
  RESERVED,
  /** They have agreed. */
  APPROVED,
  /** They have refused. */
  REJECTED
}
