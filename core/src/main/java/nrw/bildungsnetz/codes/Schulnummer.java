package nrw.bildungsnetz.codes;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Schulnummer of Nordrhein-Westfalen: six digits that identify one school.
 *
 * <p>Ordered by digits. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Schulnummer implements Comparable<Schulnummer> {

  private static final String USUAL_START = "1";
  private static final String DOMAIN = "@schule.nrw.de";

  private final String digits;

  private Schulnummer(String digits) {
    this.digits = digits;
  }

  /**
   * Parses a number. Malformed input is not corrected.
   *
   * @param text six digits
   * @return the Schulnummer
   * @throws IllegalArgumentException for any other text
   */
  public static Schulnummer parse(String text) {
    if (!SchulnummerKeyValidator.isWellFormed(text)) {
      throw new IllegalArgumentException("A Schulnummer has six digits, not " + Quoted.of(text));
    }
    return new Schulnummer(text);
  }

  /**
   * Suggests the intended number for one that is written otherwise: with blanks, separators or
   * other digits than ASCII, as a spreadsheet makes it ({@code 170001.0}), or with zeros before it.
   *
   * @param malformed any text
   * @return a {@linkplain #isUsual usual} number; empty if it is not plain which is meant, or the
   *     text is already well-formed
   */
  public static Optional<Schulnummer> suggestFor(String malformed) {
    return Optional.of(malformed)
        .filter(text -> !SchulnummerKeyValidator.isWellFormed(text))
        .map(text -> MeantDigits.in(text).replaceFirst("^0+", ""))
        .filter(SchulnummerKeyValidator::isWellFormed)
        .map(Schulnummer::new)
        .filter(Schulnummer::isUsual);
  }

  /**
   * Whether the number begins with 1, as do all numbers in the ministry's catalogue of schools (as
   * of September 2025).
   *
   * @return false for a well-formed number that is unlikely to be assigned
   */
  public boolean isUsual() {
    return digits.startsWith(USUAL_START);
  }

  /**
   * The e-mail address the Land assigns to every school, derived from its number.
   *
   * @return for example {@code 170001@schule.nrw.de}; whether the school exists is not checked
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
   * The number as it appears in official files.
   *
   * @return six digits
   */
  @Override
  public String toString() {
    return digits;
  }
}
