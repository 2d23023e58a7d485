package nrw.bildungsnetz.rules;

/**
 * A number a rule measures by, which an office may set to what is usual with it. Immutable and safe
 * for use by many threads.
 *
 * @param name what the number is called in the rule, for example {@code months}
 * @param limit whether what is measured may reach the number or must reach it
 * @param standard the number that holds unless another is set
 * @param least the smallest number that can be set
 * @param most the largest number that can be set
 */
public record Threshold(String name, Limit limit, int standard, int least, int most) {

  /** What a threshold bounds. */
  public enum Limit {
    /** What is measured is at most the number. */
    AT_MOST,
    /** What is measured is at least the number. */
    AT_LEAST
  }

  /**
   * A threshold above which something is found.
   *
   * @param name what the number is called in the rule
   * @param standard the number that holds unless another is set
   * @param least the smallest number that can be set
   * @param most the largest number that can be set
   * @return the threshold
   * @throws IllegalArgumentException if the standard lies outside the numbers that can be set
   */
  public static Threshold atMost(String name, int standard, int least, int most) {
    return new Threshold(name, Limit.AT_MOST, standard, least, most);
  }

  /**
   * A threshold below which something is found.
   *
   * @param name what the number is called in the rule
   * @param standard the number that holds unless another is set
   * @param least the smallest number that can be set
   * @param most the largest number that can be set
   * @return the threshold
   * @throws IllegalArgumentException if the standard lies outside the numbers that can be set
   */
  public static Threshold atLeast(String name, int standard, int least, int most) {
    return new Threshold(name, Limit.AT_LEAST, standard, least, most);
  }

  /**
   * Creates a threshold.
   *
   * @param name what the number is called in the rule
   * @param limit whether what is measured may reach the number or must reach it
   * @param standard the number that holds unless another is set
   * @param least the smallest number that can be set
   * @param most the largest number that can be set
   * @throws IllegalArgumentException if the standard lies outside the numbers that can be set
   */
  public Threshold {
    if (standard < least || standard > most) {
      throw new IllegalArgumentException("The standard of " + name + " cannot be set");
    }
  }

  /**
   * Whether a number can be set.
   *
   * @param value the number
   * @return true from the least to the most
   */
  public boolean allows(long value) {
    return least <= value && value <= most;
  }
}
