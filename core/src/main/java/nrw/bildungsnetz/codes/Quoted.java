package nrw.bildungsnetz.codes;

import java.util.Locale;

/**
 * Quotes what somebody gave for a key in a message: cut at 64 characters, with everything that
 * could disturb a terminal or a log made visible.
 */
final class Quoted {

  private static final int LONGEST = 64;

  private Quoted() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints().limit(LONGEST).forEach(c -> append(c, shown));
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    return shown.append(cut ? "…\"" : "\"").toString();
  }

  private static void append(int c, StringBuilder shown) {
    boolean plain = Character.isLetterOrDigit(c) || (c >= ' ' && c < 0x7F);
    if (plain) {
      shown.appendCodePoint(c);
    } else {
      shown.append(String.format(Locale.ROOT, "\\u%04X", c));
    }
  }
}
