package nrw.bildungsnetz.model.extensions;

import org.jspecify.annotations.Nullable;

/**
 * A boolean in {@link Extensions}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExtensionFlag implements ExtensionValue {

  private final boolean flag;

  ExtensionFlag(boolean flag) {
    this.flag = flag;
  }

  @Override
  public String toString() {
    return "ExtensionFlag";
  }

  /** {@return the value} */
  public boolean isTrue() {
    return flag;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ExtensionFlag other && flag == other.flag;
  }

  @Override
  public int hashCode() {
    return Boolean.hashCode(flag);
  }
}
