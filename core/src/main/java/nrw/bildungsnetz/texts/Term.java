package nrw.bildungsnetz.texts;

/**
 * The name of a type or attribute as a message argument, rendered in the language of the message.
 * Immutable and thread-safe.
 *
 * @param key the name of a type, for example {@code Committee}, or of an attribute, optionally
 *     qualified by its type if the display name differs there: {@code Committee.name}
 */
public record Term(String key) {

  /** The key without its type qualifier, if any. */
  String simpleKey() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return key;
  }
}
