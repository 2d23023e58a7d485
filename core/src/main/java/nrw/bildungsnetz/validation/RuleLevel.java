package nrw.bildungsnetz.validation;

import java.util.Optional;
import nrw.bildungsnetz.rules.Severity;

/**
 * The level a profile sets for a rule.
 *
 * @since 0.1.0
 */
public enum RuleLevel {
  /** The rule does not run. */
  OFF,
  /** Its findings are worth a look. */
  INFO,
  /** Its findings are deviations from the contract standard. */
  WARNING,
  /** Its findings are errors. */
  ERROR;

  /**
   * The severity of the rule's findings.
   *
   * @return the severity; empty for {@link #OFF}
   */
  public Optional<Severity> getSeverity() {
    return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }
}
