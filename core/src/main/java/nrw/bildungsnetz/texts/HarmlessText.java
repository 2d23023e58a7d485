package nrw.bildungsnetz.texts;

import java.util.Locale;

/**
 * Makes untrusted text safe to display in a terminal, a log or an e-mail header: truncates it and
 * escapes unsafe characters. Thread-safe.
 */
public final class HarmlessText {

  private HarmlessText() {}

  /**
   * Truncates and escapes a text.
   *
   * @param text any text
   * @param longest the maximum number of code points to keep
   * @return the text with control and format characters, line separators, lone surrogates, and
   *     unassigned and private-use code points escaped (for example {@code \}{@code u000A}); with
   *     an ellipsis if truncated
   */
  public static String of(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(longest)
        .forEach(
            c -> {
              if (isHarmless(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return text.codePointCount(0, text.length()) > longest ? shown + "…" : shown.toString();
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
