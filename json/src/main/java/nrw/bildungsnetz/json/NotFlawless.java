package nrw.bildungsnetz.json;

/** Ends the quick reading of a document: it holds something that has to be looked at closely. */
final class NotFlawless extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotFlawless() {
    super("The document has to be looked at closely", null, false, false);
  }
}
