package nrw.bildungsnetz.model.extensions;

/**
 * A boolean in {@link Extensions}. Immutable and safe for use by many threads.
 *
 * @param flag the value
 */
public record ExtensionFlag(boolean flag) implements ExtensionValue {

  @Override
  public String toString() {
    return "ExtensionFlag";
  }
}
