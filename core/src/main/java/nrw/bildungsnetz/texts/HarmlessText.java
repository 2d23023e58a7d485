package nrw.bildungsnetz.texts;

import java.util.Locale;

/**
 * Shows a text that others wrote: cut, and with everything that could disturb a terminal, a log or
 * the head of an e-mail made visible. Safe for use by many threads.
 */
public final class HarmlessText {

  private HarmlessText() {}

  /**
   * A text as it can be shown.
   *
   * @param text any text
   * @param longest how many characters (code points) of it are shown
   * @return the text without controls, formats, line ends and half characters, which stand as
   *     {@code \}{@code u000A}; with an ellipsis where it was cut
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
