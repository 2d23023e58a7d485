package nrw.bildungsnetz.rules;

/** The check of a network rule. Must be thread-safe. */
@FunctionalInterface
public interface NetworkCheck {

  /**
   * Checks a network.
   *
   * @param facts the network and the reference date
   * @param violations receives the violations
   */
  void run(NetworkFacts facts, Violations violations);
}
