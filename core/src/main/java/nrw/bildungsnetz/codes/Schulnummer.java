package nrw.bildungsnetz.codes;

import org.jspecify.annotations.Nullable;

/**
 * A Schulnummer of Nordrhein-Westfalen: six digits that name one school.
 *
 * <p>Ordered by digits. Immutable and safe for use by many threads.
 */
public final class Schulnummer implements Comparable<Schulnummer> {

  private static final String USUAL_START = "1";
  private static final String DOMAIN = "@schule.nrw.de";

  private final String digits;

  private Schulnummer(String digits) {
    this.digits = digits;
  }

  /**
   * Takes a number as it is written; nothing is repaired.
   *
   * @param text six digits
   * @return the Schulnummer
   * @throws IllegalArgumentException for every other text
   */
  public static Schulnummer parse(String text) {
    if (!SchulnummerKeyValidator.isWellFormed(text)) {
      throw new IllegalArgumentException("A Schulnummer has six digits, not " + Quoted.of(text));
    }
    return new Schulnummer(text);
  }

  /**
   * Whether the number begins with 1, as all in the ministry's catalogue of schools do (state of
   * September 2025).
   *
   * @return false for a number that is well-formed but was hardly given to a school
   */
  public boolean isUsual() {
    return digits.startsWith(USUAL_START);
  }

  /**
   * The address every school has from the Land, made of its number.
   *
   * @return for example {@code 170001@schule.nrw.de}; whether there is such a school is not checked
   */
  public String toEmailAddress() {
    return digits + DOMAIN;
  }

  @Override
  public int compareTo(Schulnummer other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Schulnummer that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * The number as official files hold it.
   *
   * @return six digits
   */
  @Override
  public String toString() {
    return digits;
  }
}
