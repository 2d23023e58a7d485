package nrw.bildungsnetz.rules;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that a rule compares against and that a profile may override. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Threshold {

  private final String name;
  private final Limit limit;
  private final int standard;
  private final int least;
  private final int most;

  private Threshold(String name, Limit limit, int standard, int least, int most) {
    if (standard < least || standard > most) {
      throw new IllegalArgumentException("The standard of " + name + " cannot be set");
    }
    this.name = name;
    this.limit = limit;
    this.standard = standard;
    this.least = least;
    this.most = most;
  }

  static Threshold of(String name, Limit limit, int standard, int least, int most) {
    return new Threshold(name, limit, standard, least, most);
  }

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
    return Threshold.of(name, Limit.AT_MOST, standard, least, most);
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
    return Threshold.of(name, Limit.AT_LEAST, standard, least, most);
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

  /** {@return the name of the threshold within the rule, for example {@code months}} */
  public String getName() {
    return name;
  }

  /** {@return whether the value is an upper or a lower bound} */
  public Limit getLimit() {
    return limit;
  }

  /** {@return the default value} */
  public int getStandard() {
    return standard;
  }

  /** {@return the smallest value allowed} */
  public int getLeast() {
    return least;
  }

  /** {@return the largest value allowed} */
  public int getMost() {
    return most;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Threshold other
        && name.equals(other.name)
        && limit.equals(other.limit)
        && standard == other.standard
        && least == other.least
        && most == other.most;
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, limit, standard, least, most);
  }

  @Override
  public String toString() {
    return "Threshold[name="
        + name
        + ", limit="
        + limit
        + ", standard="
        + standard
        + ", least="
        + least
        + ", most="
        + most
        + "]";
  }
}
