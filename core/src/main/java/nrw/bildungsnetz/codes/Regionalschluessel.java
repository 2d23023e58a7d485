package nrw.bildungsnetz.codes;

import org.jspecify.annotations.Nullable;

/**
 * An Amtlicher Regionalschlüssel (ARS) of a Gemeinde in Nordrhein-Westfalen: the AGS with four
 * digits for a Gemeindeverband inserted before the last three.
 *
 * <p>Nordrhein-Westfalen has no such Verbände. The four digits repeat the number of the Gemeinde,
 * so ARS and AGS are equivalent; a key that does not repeat it is malformed. A key that ends with
 * seven zeros denotes a kreisfreie Stadt; some systems write a Kreis the same way.
 *
 * <p>Ordered by digits. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Regionalschluessel implements Comparable<Regionalschluessel> {

  private static final int LENGTH = 12;
  private static final int VERBAND = 5;
  private static final int GEMEINDE = 9;

  private final String digits;

  private Regionalschluessel(String digits) {
    this.digits = digits;
  }

  /**
   * Parses a key. Malformed input is not corrected.
   *
   * @param text twelve digits without spaces, for example {@code 059620004004}
   * @return the Regionalschlüssel
   * @throws IllegalArgumentException for any other text
   */
  public static Regionalschluessel parse(String text) {
    if (text.length() != LENGTH || !AgsKeyValidator.isWellFormed(agsOf(text), 8)) {
      throw new IllegalArgumentException(
          "A Regionalschlüssel of Nordrhein-Westfalen has twelve digits and begins with 051, 053,"
              + " 055, 057 or 059, not "
              + Quoted.of(text));
    }
    String expected = withVerband(agsOf(text));
    if (!text.equals(expected)) {
      throw new IllegalArgumentException(
          "In Nordrhein-Westfalen digits 6 to 9 of a Regionalschlüssel repeat the Gemeinde, here "
              + expected.substring(VERBAND, GEMEINDE)
              + ", unlike "
              + Quoted.of(text));
    }
    return new Regionalschluessel(text);
  }

  /**
   * The Regionalschlüssel of a Gemeinde.
   *
   * @param gemeinde an AGS of eight digits
   * @return the key of twelve digits
   * @throws IllegalArgumentException for the AGS of a Kreis
   */
  public static Regionalschluessel of(Ags gemeinde) {
    if (gemeinde.isKreis()) {
      throw new IllegalArgumentException(
          "A Regionalschlüssel is made of the AGS of a Gemeinde, with eight digits, not of "
              + gemeinde);
    }
    return new Regionalschluessel(withVerband(gemeinde.toString()));
  }

  /**
   * The AGS: the key without the digits of the Verband.
   *
   * @return an AGS of eight digits
   */
  public Ags toAgs() {
    return Ags.parse(agsOf(digits));
  }

  /**
   * The AGS in a text of twelve digits that repeats the Gemeinde, before it or behind it; any other
   * text as it is.
   */
  static String withoutVerband(String text) {
    if (text.length() != LENGTH) {
      return text;
    }
    String front = text.substring(0, LENGTH - (GEMEINDE - VERBAND));
    boolean behind = text.endsWith("0" + front.substring(VERBAND));
    return text.equals(withVerband(agsOf(text))) ? agsOf(text) : behind ? front : text;
  }

  private static String agsOf(String digits) {
    return digits.substring(0, VERBAND) + digits.substring(GEMEINDE);
  }

  private static String withVerband(String ags) {
    String gemeinde = ags.substring(VERBAND);
    return ags.substring(0, VERBAND) + "0" + gemeinde + gemeinde;
  }

  /**
   * Formats the key in blocks, as statistical offices print it.
   *
   * @return for example {@code 05 9 62 0004 004}
   */
  public String format() {
    return toAgs().getKreis().format()
        + " "
        + digits.substring(VERBAND, GEMEINDE)
        + " "
        + digits.substring(GEMEINDE);
  }

  @Override
  public int compareTo(Regionalschluessel other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regionalschluessel that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /**
   * The key as it appears in official files.
   *
   * @return twelve digits
   */
  @Override
  public String toString() {
    return digits;
  }
}
