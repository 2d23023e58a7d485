package nrw.bildungsnetz.rules;

/** The numbers that hold for one rule in one run. */
@FunctionalInterface
public interface Thresholds {

  /** Every threshold as the rule itself sets it. */
  Thresholds STANDARD = Threshold::standard;

  /**
   * The number that holds for a threshold.
   *
   * @param threshold one of the rule's thresholds
   * @return the number
   */
  int of(Threshold threshold);
}
