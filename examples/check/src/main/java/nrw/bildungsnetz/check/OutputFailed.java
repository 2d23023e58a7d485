package nrw.bildungsnetz.check;

/** Ends the run because its output cannot be written. */
final class OutputFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OutputFailed() {
    super("The output cannot be written");
  }
}
