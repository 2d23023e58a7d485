package nrw.bildungsnetz.rules;

/** The check of a rule over a register. Must be safe for use by many threads. */
@FunctionalInterface
public interface RegisterCheck {

  /**
   * Looks at a register.
   *
   * @param facts the register and the day
   * @param violations takes in what is found
   */
  void run(RegisterFacts facts, Violations violations);
}
