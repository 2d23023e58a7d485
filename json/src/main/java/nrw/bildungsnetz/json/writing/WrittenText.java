package nrw.bildungsnetz.json.writing;

/** Refuses texts no document may hold. */
final class WrittenText {

  private WrittenText() {}

  /**
   * The text, if all its characters are whole: half of one would silently become a question mark in
   * UTF-8.
   *
   * @param property the attribute that holds it
   * @throws IllegalArgumentException if one is not; the message does not show the text
   */
  static String wellFormed(String property, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return wellPaired(property, text);
      }
    }
    return text;
  }

  private static String wellPaired(String property, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        throw new IllegalArgumentException(
            "\"" + property + "\" holds half a character and cannot be written");
      }
    }
    return text;
  }
}
