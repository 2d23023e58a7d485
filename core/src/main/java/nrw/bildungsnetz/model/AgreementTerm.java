package nrw.bildungsnetz.model;

/**
 * How long an agreement is to last.
 *
 * <p>Source: pages of Wuppertal (no limit) and Hochsauerlandkreis (long term).
 *
 * @since 0.1.0
 */
public enum AgreementTerm {
  /** Without limit. */
  UNLIMITED,
  /** For long, without a stated limit. */
  LONG_TERM,
  /** For a term that ends. */
  FIXED
}
