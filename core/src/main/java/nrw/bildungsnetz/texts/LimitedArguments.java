package nrw.bildungsnetz.texts;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Limits the size of message arguments, so that no message grows with the document: a collection to
 * its first ten elements, a text to the 64 characters that messages show. Thread-safe.
 *
 * @since 0.1.0
 */
public final class LimitedArguments {

  static final int LONGEST_TEXT = 64;

  private static final int MOST_ELEMENTS = 10;
  private static final String CUT = "…";

  private LimitedArguments() {}

  /**
   * Whether no argument needs to be cut.
   *
   * @param arguments the arguments by name
   * @return false if one has too many elements or is too long
   */
  public static boolean areWithinLimits(Map<String, Object> arguments) {
    for (Object argument : arguments.values()) {
      if (!isWithinLimits(argument)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWithinLimits(Object argument) {
    if (argument instanceof Collection<?> several) {
      return several.size() <= MOST_ELEMENTS
          && several.stream().allMatch(LimitedArguments::isWithinLimits);
    }
    return !(argument instanceof String text) || isShort(text);
  }

  /** A text that was cut before is short. */
  private static boolean isShort(String text) {
    if (text.length() <= LONGEST_TEXT) {
      return true;
    }
    int shown = text.length() - (text.endsWith(CUT) ? CUT.length() : 0);
    return shown <= 2 * LONGEST_TEXT && text.codePointCount(0, shown) <= LONGEST_TEXT;
  }

  /**
   * Cuts the arguments that need it.
   *
   * @param arguments the arguments by name
   * @return the arguments; next to a collection that was cut, under its name with {@code .further}
   *     behind, the number of elements left out
   */
  public static SortedMap<String, Object> of(Map<String, Object> arguments) {
    SortedMap<String, Object> limited = new TreeMap<>();
    arguments.forEach(
        (name, argument) -> {
          limited.put(name, limited(argument));
          if (argument instanceof Collection<?> several && several.size() > MOST_ELEMENTS) {
            limited.put(furtherOf(name), several.size() - MOST_ELEMENTS);
          }
        });
    return limited;
  }

  /** The argument with the number of elements left out of another. */
  static String furtherOf(String name) {
    return name + ".further";
  }

  private static Object limited(Object argument) {
    if (argument instanceof Collection<?> several) {
      return several.stream().limit(MOST_ELEMENTS).map(LimitedArguments::limited).toList();
    }
    return argument instanceof String text && !isShort(text)
        ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + CUT
        : argument;
  }
}
