package nrw.bildungsnetz.model.extensions;

/** Null in {@link Extensions}. Immutable and thread-safe. */
public record ExtensionNull() implements ExtensionValue {

  static final ExtensionNull INSTANCE = new ExtensionNull();

  @Override
  public String toString() {
    return "ExtensionNull";
  }
}
