package nrw.bildungsnetz.model.extensions;

import org.jspecify.annotations.Nullable;

/**
 * Null in {@link Extensions}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExtensionNull implements ExtensionValue {

  ExtensionNull() {}

  static final ExtensionNull INSTANCE = new ExtensionNull();

  @Override
  public String toString() {
    return "ExtensionNull";
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ExtensionNull;
  }

  @Override
  public int hashCode() {
    return 0;
  }
}
