package nrw.bildungsnetz.json.reading;

/** Stops the reading of a document that turns out to be of another kind. */
final class OtherKind extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OtherKind() {
    super("The document is of another kind", null, false, false);
  }
}
