package nrw.bildungsnetz.rules;

/** How much a finding weighs. */
public enum Severity {
  /** Breaks the law, an official key or the logic of time and reference. */
  ERROR,
  /** Departs from the contract standard; real networks do, with reason. */
  WARNING,
  /** Worth a look. */
  INFO;

  /**
   * Whether this weighs more than another severity.
   *
   * @param other the other severity
   * @return true where it does
   */
  public boolean isHeavierThan(Severity other) {
    return compareTo(other) < 0;
  }
}
