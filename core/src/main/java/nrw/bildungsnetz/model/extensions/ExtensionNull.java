package nrw.bildungsnetz.model.extensions;

import org.jspecify.annotations.Nullable;

/** Null in {@link Extensions}. Immutable and thread-safe. */
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
