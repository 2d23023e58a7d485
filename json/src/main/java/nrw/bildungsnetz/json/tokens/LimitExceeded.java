package nrw.bildungsnetz.json.tokens;

/**
 * Stops the reading of a document that exceeds a limit on the whole document, at the offending
 * token.
 */
public final class LimitExceeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final int max;

  LimitExceeded(Limit limit, int max) {
    super("The document exceeds a limit", null, false, false);
    this.limit = limit;
    this.max = max;
  }

  public Limit limit() {
    return limit;
  }

  /**
   * The maximum.
   *
   * @return a number of tokens or levels
   */
  public int max() {
    return max;
  }
}
