package nrw.bildungsnetz.model.extensions;

/** Null in {@link Extensions}. Immutable and safe for use by many threads. */
public record ExtensionNull() implements ExtensionValue {

  static final ExtensionNull INSTANCE = new ExtensionNull();

  @Override
  public String toString() {
    return "ExtensionNull";
  }
}
