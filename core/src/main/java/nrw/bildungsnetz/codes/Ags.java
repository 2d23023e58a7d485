package nrw.bildungsnetz.codes;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An Amtlicher Gemeindeschlüssel (AGS) of Nordrhein-Westfalen: five digits for a Kreis, eight for a
 * Gemeinde.
 *
 * <pre>{@code
 * Ags olpe = Ags.parse("05966");
 * Optional<Ags> meant = Ags.suggestFor("5966"); // 05966
 * }</pre>
 *
 * <p>Digits 1 and 2 are the Land ({@code 05}), 3 the Regierungsbezirk, 4 and 5 the Kreis, 6 to 8
 * the Gemeinde; {@code 000} is the kreisfreie Stadt itself. A value is always well-formed, but need
 * not be assigned; assigned keys are in {@link CodeLists#kreise()} and {@link
 * CodeLists#gemeinden()}.
 *
 * <p>Ordered by digits; a Kreis sorts before its Gemeinden. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Ags implements Comparable<Ags> {

  private static final int KREIS_DIGITS = 5;
  private static final int GEMEINDE_DIGITS = 8;
  private static final String KREISFREIE_STADT = "000";

  private final String digits;

  private Ags(String digits) {
    this.digits = digits;
  }

  /**
   * Parses a key, leading zero included. Malformed input is not corrected.
   *
   * @param text five or eight digits, for example {@code 05913} or {@code 05913000}
   * @return the AGS
   * @throws IllegalArgumentException for any other text; the message includes the suggestion of
   *     {@link #suggestFor}, if any
   */
  public static Ags parse(String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          "An AGS of Nordrhein-Westfalen has five digits (Kreis) or eight (Gemeinde) and begins"
              + " with 051, 053, 055, 057 or 059, not "
              + Quoted.of(text)
              + suggestFor(text).map(meant -> "; probably meant: " + meant).orElse(""));
    }
    return new Ags(text);
  }

  /**
   * Suggests the intended key for one that is written otherwise: without its leading zero ({@code
   * 5913}, {@code 5913000}) or its Land, as in the school ministry's files ({@code 911000}); with
   * blanks, separators or other digits than ASCII ({@code 05 9 13}, {@code DE-05913}); as a
   * spreadsheet makes it ({@code 5913.0}, {@code 5.913E3}); as a Regionalschlüssel ({@code
   * 059620004004}); or for a Kreis with eight digits ({@code 5966000}).
   *
   * @param malformed any text
   * @return an assigned key; empty if it is not plain which is meant, or the text is already
   *     well-formed
   */
  public static Optional<Ags> suggestFor(String malformed) {
    return isWellFormed(malformed) ? Optional.empty() : meantBy(malformed);
  }

  /**
   * Suggests the key of a Kreis or kreisfreie Stadt for a text that should be one: as {@link
   * #suggestFor} does, and of a Gemeinde that of its Kreis.
   *
   * @param malformed any text
   * @return an assigned key of five digits; empty if it is not plain which is meant, or the text
   *     already has the form of one
   */
  public static Optional<Ags> suggestKreisFor(String malformed) {
    return AgsKeyValidator.isWellFormed(malformed, KREIS_DIGITS)
        ? Optional.empty()
        : meantBy(malformed).map(Ags::getKreis).filter(Ags::isGiven);
  }

  private static Optional<Ags> meantBy(String text) {
    String meant = MeantDigits.in(text);
    return Stream.of("", "0", "05")
        .map(lost -> Regionalschluessel.withoutVerband(lost + meant))
        .filter(Ags::isWellFormed)
        .map(Ags::new)
        .flatMap(ags -> ags.given().stream())
        .findFirst();
  }

  /** This key if it is assigned; of a Kreis written with eight digits, that of the Kreis. */
  private Optional<Ags> given() {
    if (isGiven()) {
      return Optional.of(this);
    }
    return Optional.of(getKreis())
        .filter(kreis -> digits.endsWith(KREISFREIE_STADT))
        .filter(Ags::isGiven);
  }

  private static boolean isWellFormed(String text) {
    return AgsKeyValidator.isWellFormed(text, 0);
  }

  private boolean isGiven() {
    CodeList<?> list = isKreis() ? CodeLists.kreise() : CodeLists.gemeinden();
    return list.find(digits).isPresent();
  }

  /**
   * Whether the key has five digits.
   *
   * @return true for the key of a Kreis, false for that of a Gemeinde
   */
  public boolean isKreis() {
    return digits.length() == KREIS_DIGITS;
  }

  /**
   * The key of the Kreis or kreisfreie Stadt.
   *
   * @return the first five digits; this key itself if it is that of a Kreis
   */
  public Ags getKreis() {
    return isKreis() ? this : new Ags(digits.substring(0, KREIS_DIGITS));
  }

  /**
   * The Regierungsbezirk, taken from the third digit.
   *
   * @return the Regierungsbezirk
   */
  public Regierungsbezirk getRegierungsbezirk() {
    return Regierungsbezirk.ofAgs(digits).orElseThrow();
  }

  /**
   * Whether this territory equals or lies within another. The two keys of a kreisfreie Stadt,
   * {@code 05913} and {@code 05913000}, name the same territory.
   *
   * @param area the key of a Kreis or Gemeinde
   * @return true if this is a Gemeinde of that Kreis, or both keys name the same territory
   */
  public boolean liesWithin(Ags area) {
    return digits.startsWith(area.significantDigits());
  }

  private String significantDigits() {
    boolean wholeKreis = !isKreis() && digits.endsWith(KREISFREIE_STADT);
    return wholeKreis ? digits.substring(0, KREIS_DIGITS) : digits;
  }

  /**
   * Formats the key in blocks, as statistical offices print it.
   *
   * @return for example {@code 05 9 13} or {@code 05 9 62 004}
   */
  public String format() {
    String kreis =
        digits.substring(0, 2) + " " + digits.charAt(2) + " " + digits.substring(3, KREIS_DIGITS);
    return isKreis() ? kreis : kreis + " " + digits.substring(KREIS_DIGITS, GEMEINDE_DIGITS);
  }

  @Override
  public int compareTo(Ags other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ags that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * The key as it appears in official files.
   *
   * @return five or eight digits
   */
  @Override
  public String toString() {
    return digits;
  }
}
