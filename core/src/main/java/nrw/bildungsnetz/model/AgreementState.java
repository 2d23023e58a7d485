package nrw.bildungsnetz.model;

/**
 * The state of an agreement on a day, derived from its events.
 *
 * <p>Source: derived from the events.
 *
 * @since 0.1.0
 */
public enum AgreementState {
  /** It does not follow from the events. */
  NOT_STATED,
  /** It comes into force later. */
  NOT_YET_IN_FORCE,
  /** It is in force. */
  IN_FORCE,
  /** It is suspended. */
  SUSPENDED,
  /** It was terminated or has expired. */
  ENDED
}
