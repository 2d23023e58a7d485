package nrw.bildungsnetz.rules;

/**
 * A number that a rule compares against and that a profile may override. Immutable and thread-safe.
 *
 * @param name the name of the threshold within the rule, for example {@code months}
 * @param limit whether the value is an upper or a lower bound
 * @param standard the default value
 * @param least the smallest value allowed
 * @param most the largest value allowed
 */
public record Threshold(String name, Limit limit, int standard, int least, int most) {

  /** The kind of bound. */
  public enum Limit {
    /** The measured value must be at most the threshold. */
    AT_MOST,
    /** The measured value must be at least the threshold. */
    AT_LEAST
  }

  /**
   * Creates an upper bound.
   *
   * @param name the name of the threshold within the rule
   * @param standard the default value
   * @param least the smallest value allowed
   * @param most the largest value allowed
   * @return the threshold
   * @throws IllegalArgumentException if the default is outside the allowed range
   */
  public static Threshold atMost(String name, int standard, int least, int most) {
    return new Threshold(name, Limit.AT_MOST, standard, least, most);
  }

  /**
   * Creates a lower bound.
   *
   * @param name the name of the threshold within the rule
   * @param standard the default value
   * @param least the smallest value allowed
   * @param most the largest value allowed
   * @return the threshold
   * @throws IllegalArgumentException if the default is outside the allowed range
   */
  public static Threshold atLeast(String name, int standard, int least, int most) {
    return new Threshold(name, Limit.AT_LEAST, standard, least, most);
  }

  /**
   * Creates a threshold.
   *
   * @param name the name of the threshold within the rule
   * @param limit whether the value is an upper or a lower bound
   * @param standard the default value
   * @param least the smallest value allowed
   * @param most the largest value allowed
   * @throws IllegalArgumentException if the default is outside the allowed range
   */
  public Threshold {
    if (standard < least || standard > most) {
      throw new IllegalArgumentException("The standard of " + name + " cannot be set");
    }
  }

  /**
   * Whether a value is allowed.
   *
   * @param value the value
   * @return true from {@code least} to {@code most}, both inclusive
   */
  public boolean allows(long value) {
    return least <= value && value <= most;
  }
}
