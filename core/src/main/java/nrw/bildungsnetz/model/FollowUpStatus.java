package nrw.bildungsnetz.model;

/**
 * How far a resolution has come.
 *
 * <p>Source: page of the Ennepe-Ruhr-Kreis on its Bildungsrat; Wuppertal.
 *
 * @since 0.1.0
 */
public enum FollowUpStatus {
  /** Nothing has happened yet. */
  OPEN,
  /** Work is in progress. */
  IN_PROGRESS,
  /** It was handed on to Rat, Kreistag or others. */
  REFERRED,
  /** It was taken up. */
  ADOPTED,
  /** It was not taken up. */
  REJECTED,
  /** It is done. */
  DONE
}
