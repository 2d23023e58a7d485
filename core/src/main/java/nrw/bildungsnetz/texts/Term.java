package nrw.bildungsnetz.texts;

import org.jspecify.annotations.Nullable;

/**
 * The name of a type or attribute as a message argument, rendered in the language of the message.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Term {

  private final String key;

  private Term(String key) {
    this.key = key;
  }

  /**
   * Creates a value.
   *
   * @param key the name of a type, for example {@code Committee}, or of an attribute, optionally
   *     qualified by its type if the display name differs there: {@code Committee.name}
   * @return the value
   */
  public static Term of(String key) {
    return new Term(key);
  }

  /** The key without its type qualifier, if any. */
  String simpleKey() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return key;
  }

  /**
   * {@return the name of a type, for example {@code Committee}, or of an attribute, optionally
   * qualified by its type if the display name differs there: {@code Committee.name}}
   */
  public String getKey() {
    return key;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Term other && key.equals(other.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
