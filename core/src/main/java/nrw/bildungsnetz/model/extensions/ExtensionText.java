package nrw.bildungsnetz.model.extensions;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text in {@link Extensions}, preserved code point by code point. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExtensionText implements ExtensionValue {

  private final String text;

  ExtensionText(String text) {
    Objects.requireNonNull(text, "text");
    this.text = text;
  }

  @Override
  public String toString() {
    return "ExtensionText";
  }

  /** {@return the text; it may be empty or blank, and in any normal form} */
  public String getText() {
    return text;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ExtensionText other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }
}
