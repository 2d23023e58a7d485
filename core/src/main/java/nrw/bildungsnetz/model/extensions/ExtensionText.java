package nrw.bildungsnetz.model.extensions;

import java.util.Objects;

/**
 * A text in {@link Extensions}, preserved code point by code point. Immutable and thread-safe.
 *
 * @param text the text; it may be empty or blank, and in any normal form
 */
public record ExtensionText(String text) implements ExtensionValue {

  /**
   * Creates a text.
   *
   * @param text the text
   * @throws NullPointerException if it is null
   */
  public ExtensionText {
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String toString() {
    return "ExtensionText";
  }
}
