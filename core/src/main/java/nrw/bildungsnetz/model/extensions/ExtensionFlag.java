package nrw.bildungsnetz.model.extensions;

/**
 * True or false in {@link Extensions}. Immutable and safe for use by many threads.
 *
 * @param flag which of them
 */
public record ExtensionFlag(boolean flag) implements ExtensionValue {

  @Override
  public String toString() {
    return "ExtensionFlag";
  }
}
