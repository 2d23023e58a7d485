package nrw.bildungsnetz.rules;

/**
 * The check of a register rule. Must be thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface RegisterCheck {

  /**
   * Checks a register.
   *
   * @param facts the register and the reference date
   * @param violations receives the violations
   */
  void run(RegisterFacts facts, Violations violations);
}
