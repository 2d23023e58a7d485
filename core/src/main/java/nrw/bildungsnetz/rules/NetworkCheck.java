package nrw.bildungsnetz.rules;

/**
 * The check of a network rule. Must be thread-safe.
 *
 * @since 0.1.0
 */
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
