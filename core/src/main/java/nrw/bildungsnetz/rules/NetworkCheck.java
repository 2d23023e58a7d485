package nrw.bildungsnetz.rules;

/** The check of a rule over a network. Must be safe for use by many threads. */
@FunctionalInterface
public interface NetworkCheck {

  /**
   * Looks at a network.
   *
   * @param facts the network and the day
   * @param violations takes in what is found
   */
  void run(NetworkFacts facts, Violations violations);
}
