package nrw.bildungsnetz.codes;

import java.util.Arrays;
import java.util.Optional;

/**
 * One of the five Regierungsbezirke of Nordrhein-Westfalen.
 *
 * <p>The third digit of an AGS names the Regierungsbezirk.
 *
 * @since 0.1.0
 */
public enum Regierungsbezirk {
  /** Regierungsbezirk Düsseldorf, key 051. */
  DUESSELDORF('1', "Düsseldorf"),
  /** Regierungsbezirk Köln, key 053. */
  KOELN('3', "Köln"),
  /** Regierungsbezirk Münster, key 055. */
  MUENSTER('5', "Münster"),
  /** Regierungsbezirk Detmold, key 057. */
  DETMOLD('7', "Detmold"),
  /** Regierungsbezirk Arnsberg, key 059. */
  ARNSBERG('9', "Arnsberg");

  private final char digit;
  private final String displayName;

  Regierungsbezirk(char digit, String displayName) {
    this.digit = digit;
    this.displayName = displayName;
  }

  /**
   * The name in German spelling, for example {@code Münster}.
   *
   * @return the name, never blank
   */
  public String getDisplayName() {
    return displayName;
  }

  /**
   * The Regierungsbezirk of an AGS, taken from its third digit.
   *
   * @param ags an AGS of five or eight digits
   * @return the Regierungsbezirk, or empty if the text is not an AGS of Nordrhein-Westfalen
   */
  public static Optional<Regierungsbezirk> ofAgs(String ags) {
    if (!AgsKeyValidator.startsLikeNrw(ags)) {
      return Optional.empty();
    }
    return Arrays.stream(values()).filter(bezirk -> bezirk.digit == ags.charAt(2)).findFirst();
  }
}
