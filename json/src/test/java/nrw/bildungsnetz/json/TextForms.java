package nrw.bildungsnetz.json;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Regular expressions for the formats of texts.
 *
 * <p>They use only syntax that means the same in ECMAScript, Java and Python, and are anchored so
 * that no line feed can follow.
 */
final class TextForms {

  /**
   * A character other than a blank, control or format character, as far as all dialects can express
   * that.
   */
  static final String NOT_BLANK =
      "[^\\u0000-\\u0020\\u007F-\\u00A0\\u00AD\\u034F\\u061C\\\u115F\\u1160\\u1680"
          + "\\u17B4\\u17B5\\u180B-\\u180F\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u2064"
          + "\\u2066-\\u206F\\u2800\\u3000\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF9-\\uFFFC]";

  private static final String END = "$(?!\\n)";

  /** Any day except the 29th of February. */
  private static final String DAY_OF_EVERY_YEAR =
      "(?!0000)[0-9]{4}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
          + "|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";

  /** Only every fourth century is a leap year; the year 0 does not exist. */
  private static final String LEAP_YEAR =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)";

  /** A calendar day from the year 1 on. */
  static final String DAY = "(" + DAY_OF_EVERY_YEAR + "|" + LEAP_YEAR + "-02-29)";

  /**
   * Control characters, line and paragraph separators, surrogates, and noncharacters: the last two
   * of every plane.
   */
  private static final String NEVER =
      "\\u007F-\\u009F\\u2028\\u2029\\uD800-\\uDFFF\\uFDD0-\\uFDEF\\uFFFE\\uFFFF"
          + IntStream.rangeClosed(1, 16).mapToObj(TextForms::lastOfPlane).collect(joining());

  /** Controls of the writing direction, private use, tags, and the planes of private use. */
  private static final String MISLEADING =
      "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uE000-\\uF8FF"
          + "\\uDB40\\uDC00-\\uDB40\\uDC7F\\uDB80\\uDC00-\\uDBFF\\uDFFF";

  private TextForms() {}

  /** A calendar day, with a pattern for validators that ignore formats. */
  static Map<String, Object> day() {
    Map<String, Object> day = text(DAY);
    day.put("format", "date");
    day.put("examples", List.of("2026-08-01"));
    return day;
  }

  static Map<String, Object> identifier() {
    return text("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  }

  /** A text that matches a pattern as a whole. */
  static Map<String, Object> text(String whole) {
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    text.put("pattern", "^" + whole + END);
    return text;
  }

  /** A text of one line, or of several. */
  static Map<String, Object> plain(boolean multiline) {
    return without(never(multiline));
  }

  /** A text within extensions, which are preserved exactly. */
  static Map<String, Object> foreign(boolean multiline) {
    return without(neverForeign(multiline));
  }

  /** Characters that no text may contain. */
  static String never(boolean multiline) {
    return "[" + low(multiline) + NEVER + MISLEADING + "]";
  }

  /** Characters that no text within extensions may contain. */
  static String neverForeign(boolean multiline) {
    return "[" + low(multiline) + NEVER + "]";
  }

  private static Map<String, Object> without(String characters) {
    return Map.of("not", Map.of("pattern", characters));
  }

  private static String low(boolean multiline) {
    return multiline ? "\\u0000-\\u0008\\u000B-\\u001F" : "\\u0000-\\u001F";
  }

  private static String lastOfPlane(int plane) {
    char high = Character.highSurrogate((plane << 16) + 0xFFFF);
    return String.format(Locale.ROOT, "\\u%X\\uDFFE\\u%<X\\uDFFF", (int) high);
  }
}
