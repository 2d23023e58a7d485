package nrw.bildungsnetz.rules;

/**
 * The threshold values of one rule in one run.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Thresholds {

  /** Every threshold at its default value. */
  Thresholds STANDARD = Threshold::getStandard;

  /**
   * The value of a threshold.
   *
   * @param threshold one of the rule's thresholds
   * @return the value
   */
  int of(Threshold threshold);
}
