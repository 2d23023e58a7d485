package nrw.bildungsnetz.texts;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes untrusted text safe to display in a terminal, a log or an e-mail header: truncates it and
 * escapes unsafe characters, and what begins a command in the log of a build server. Thread-safe.
 *
 * @since 0.1.0
 */
public final class HarmlessText {

  /**
   * What begins a command of GitHub, where a line does, and of Azure Pipelines, TeamCity and older
   * versions of GitHub anywhere. A text may be wrapped before any of its words.
   */
  private static final Pattern COMMAND =
      Pattern.compile("(?<![^\\s\\p{Z}])(?::{2,}|#{2,})|#{2,}(?=\\p{Alpha}{0,16}\\[)");

  private HarmlessText() {}

  /**
   * Truncates and escapes a text.
   *
   * @param text any text
   * @param longest the maximum number of code points to keep
   * @return the text with control and format characters, line separators, lone surrogates, and
   *     unassigned and private-use code points escaped (for example {@code \}{@code u000A}), and so
   *     all but the last character of {@code ::} and {@code ##} where they could begin a command;
   *     with an ellipsis if truncated
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
    String harmless = withoutCommands(shown.toString());
    return text.codePointCount(0, text.length()) > longest ? harmless + "…" : harmless;
  }

  private static String withoutCommands(String text) {
    return text.contains("::") || text.contains("##")
        ? COMMAND.matcher(text).replaceAll(each -> escaped(each.group()))
        : text;
  }

  /** Leaves one character of a run, which begins nothing. */
  private static String escaped(String run) {
    String each = String.format(Locale.ROOT, "\\u%04X", (int) run.charAt(0));
    return Matcher.quoteReplacement(each.repeat(run.length() - 1) + run.charAt(0));
  }

  /**
   * Whether a character can be shown as it is.
   *
   * @param c a code point, or half of one
   * @return false for control and format characters, line separators, lone surrogates, and
   *     unassigned and private-use code points
   */
  public static boolean isHarmless(int c) {
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
