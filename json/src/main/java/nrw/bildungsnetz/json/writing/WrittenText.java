package nrw.bildungsnetz.json.writing;

/** Rejects texts that documents may not contain. */
final class WrittenText {

  private WrittenText() {}

  /**
   * Returns the text unless it contains an unpaired surrogate, which UTF-8 would silently replace
   * by a question mark.
   *
   * @param property the attribute that holds it
   * @throws IllegalArgumentException if it contains one; the message does not reveal the text
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
