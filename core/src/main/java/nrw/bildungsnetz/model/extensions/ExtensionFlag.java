package nrw.bildungsnetz.model.extensions;

/**
 * A boolean in {@link Extensions}. Immutable and thread-safe.
 *
 * @param flag the value
 */
public record ExtensionFlag(boolean flag) implements ExtensionValue {

  @Override
  public String toString() {
    return "ExtensionFlag";
  }
}
