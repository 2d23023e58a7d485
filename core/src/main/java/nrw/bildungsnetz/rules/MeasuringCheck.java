package nrw.bildungsnetz.rules;

/**
 * The check of a rule over a network that measures by thresholds. Must be safe for use by many
 * threads.
 */
@FunctionalInterface
public interface MeasuringCheck {

  /**
   * Looks at a network.
   *
   * @param facts the network and the day
   * @param thresholds the numbers that hold in this run
   * @param violations takes in what is found
   */
  void run(NetworkFacts facts, Thresholds thresholds, Violations violations);
}
