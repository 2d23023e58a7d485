package nrw.bildungsnetz.texts;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a value is in a few words, for logs: its kind and what identifies it. Thread-safe. */
public final class Summary {

  private static final int LONGEST = 64;

  private Summary() {}

  /**
   * Puts a summary together.
   *
   * @param kind what the value is
   * @param id its id, which may be anything where the value was not checked
   * @param codes codes and keys that tell more
   * @return for example <code>Network{olpe, 05966}</code>, with everything cut and escaped as
   *     {@link HarmlessText} does
   */
  public static String of(String kind, String id, Object... codes) {
    return Stream.concat(Stream.of(id), Arrays.stream(codes).map(Object::toString))
        .map(each -> HarmlessText.of(each, LONGEST))
        .collect(Collectors.joining(", ", kind + "{", "}"));
  }
}
