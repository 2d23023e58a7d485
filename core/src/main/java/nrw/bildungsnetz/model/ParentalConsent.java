package nrw.bildungsnetz.model;

/**
 * Whether parents must agree to the use of an instrument, and have.
 *
 * <p>Source: datenschutz-schule.info on Kita and Grundschule.
 *
 * @since 0.1.0
 */
public enum ParentalConsent {
  /** No consent is needed. */
  NOT_NEEDED,
  /** Consent is needed but not recorded. */
  NEEDED,
  /** Consent is needed and recorded. */
  RECORDED
}
