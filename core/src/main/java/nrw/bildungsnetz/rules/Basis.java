package nrw.bildungsnetz.rules;

/**
 * Whether a finding is based on stated or on missing data, so that reports can separate errors from
 * gaps.
 *
 * @since 0.1.0
 */
public enum Basis {
  /** Data that the document states. */
  STATED,
  /** Data that the document does not state. */
  NOT_STATED
}
