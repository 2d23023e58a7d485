package nrw.bildungsnetz.codes;

import java.util.Locale;

/**
 * Quotes untrusted input in a message: truncated to 64 characters, with control characters and the
 * like escaped so that they cannot garble a terminal or a log.
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
