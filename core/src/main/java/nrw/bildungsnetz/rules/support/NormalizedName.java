package nrw.bildungsnetz.rules.support;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a name to tell it from others. */
public final class NormalizedName {

  private static final Pattern BLANKS = Pattern.compile("\\s++");

  /** No character before this one combines with another or is anything but its own normal form. */
  private static final char FIRST_COMBINING = 0x0300;

  private NormalizedName() {}

  /** Names that differ in case or blanks alone read as one. */
  public static String of(String name) {
    String tidy = isTidy(name) ? name : tidy(name);
    return tidy.toLowerCase(Locale.ROOT);
  }

  private static String tidy(String name) {
    String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
    return BLANKS.matcher(normal).replaceAll(" ").strip();
  }

  /**
   * Whether normal form and blanks are as they should be already, as in nearly every name; looking
   * is much faster than normalising.
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
