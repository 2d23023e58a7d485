package nrw.bildungsnetz.rules;

/**
 * The check of a network rule that uses thresholds. Must be thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface MeasuringCheck {

  /**
   * Checks a network.
   *
   * @param facts the network and the reference date
   * @param thresholds the threshold values for this run
   * @param violations receives the violations
   */
  void run(NetworkFacts facts, Thresholds thresholds, Violations violations);
}
