package nrw.bildungsnetz.rules.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Normalizes names for comparison. */
public final class NormalizedName {

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** The first combining character; all characters below it are already in normal form. */
  private static final char FIRST_COMBINING = 0x0300;

  private NormalizedName() {}

  /** Names that differ only in case or whitespace are treated as equal. */
  public static String of(String name) {
    String tidy = isTidy(name) ? name : tidy(name);
    return tidy.toLowerCase(Locale.ROOT);
  }

  private static String tidy(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(normal).replaceAll(" ").strip();
  }

  /**
   * Whether a name needs no normalization of characters or whitespace. True for nearly every name,
   * and much faster than normalizing.
   */
  private static boolean isTidy(String name) {
    boolean afterBlank = true;
    for (int i = 0; i < name.length(); i++) {
      char each = name.charAt(i);
      boolean blank = each == ' ';
      if ((each < ' ' || each >= FIRST_COMBINING) || (blank && afterBlank)) {
        return false;
      }
      afterBlank = blank;
    }
    return !afterBlank;
  }
}
