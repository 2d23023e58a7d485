package nrw.bildungsnetz.validation;

/**
 * Why a rule did not run.
 *
 * @since 0.1.0
 */
public enum SkipReason {
  /** A profile switches it off. */
  SWITCHED_OFF,
  /** An attribute the rule needs could not be read. */
  UNREADABLE,
  /** The document could not be read to its end. */
  NOT_READ_TO_END
}
