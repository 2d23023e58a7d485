package nrw.bildungsnetz.json.tokens;

/**
 * Ends the reading of bytes that are not one JSON document in UTF-8. What is wrong with them, and
 * where, is for a parser to say.
 */
public final class NotWellFormed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotWellFormed() {
    super("The bytes are not one JSON document in UTF-8", null, false, false);
  }
}
