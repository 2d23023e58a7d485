package nrw.bildungsnetz.json.reading;

/**
 * Stops the reading of a document whose rest cannot or must not be read. The problem has been
 * reported before it is thrown.
 */
final class ReadingStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReadingStopped() {
    super("The rest of the document is not read", null, false, false);
  }
}
