package nrw.bildungsnetz.json.tokens;

/**
 * Stops the reading of bytes that are not a JSON document in UTF-8. A Jackson parser then
 * determines what is wrong and where.
 */
public final class NotWellFormed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotWellFormed() {
    super("The bytes are not one JSON document in UTF-8", null, false, false);
  }
}
