package nrw.bildungsnetz.texts;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a value is in a few words, for logs: its kind and what identifies it. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Summary {

  private static final int LONGEST = 64;

  private Summary() {}

  /**
   * Puts a summary together.
   *
   * @param kind what the value is
   * @param parts what identifies it: its id, which may be anything where the value was not checked,
   *     and codes, keys and numbers that tell more
   * @return for example <code>Network{olpe, 05966}</code>, with everything cut and escaped as
   *     {@link HarmlessText} does
   */
  public static String of(String kind, Object... parts) {
    return Arrays.stream(parts)
        .map(each -> HarmlessText.of(each.toString(), LONGEST))
        .collect(Collectors.joining(", ", kind + "{", "}"));
  }
}
