package nrw.bildungsnetz.texts;

/**
 * A word of this library as the argument of a text, shown as it is called in the language of the
 * text. Immutable and safe for use by many threads.
 *
 * @param key the name of a type, for example {@code Committee}, or of an attribute, alone or after
 *     its type where it is called otherwise there: {@code Committee.name}
 */
public record Term(String key) {

  /** The key without the type it may begin with. */
  String simpleKey() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return key;
  }
}
