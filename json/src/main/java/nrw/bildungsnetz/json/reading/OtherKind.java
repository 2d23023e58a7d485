package nrw.bildungsnetz.json.reading;

/** Ends the reading of a document that is of another kind than it was read as. */
final class OtherKind extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OtherKind() {
    super("The document is of another kind", null, false, false);
  }
}
