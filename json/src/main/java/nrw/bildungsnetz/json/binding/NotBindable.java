package nrw.bildungsnetz.json.binding;

/**
 * Thrown where a mapper asks for something that cannot be done. The message says what to do
 * instead, and shows nothing of a document.
 */
public final class NotBindable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotBindable(String message) {
    super(message);
  }
}
