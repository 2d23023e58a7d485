package nrw.bildungsnetz.rules;

/**
 * The severity of a finding.
 *
 * @since 0.1.0
 */
public enum Severity {
  /** Breaks the law, an official key or the logic of time and reference. */
  ERROR,
  /** Departs from the contract standard; real networks may have good reasons to. */
  WARNING,
  /** Worth a look. */
  INFO;

  /**
   * Whether this severity is higher than another.
   *
   * @param other the other severity
   * @return true if it is higher
   */
  public boolean isHeavierThan(Severity other) {
    return compareTo(other) < 0;
  }
}
