package nrw.bildungsnetz.json.tokens;

/** Ends the reading of a document that exceeds a limit on the whole, at the token that does so. */
public final class LimitExceeded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Limit limit;
  private final int max;

  LimitExceeded(Limit limit, int max) {
    super("The document exceeds a limit", null, false, false);
    this.limit = limit;
    this.max = max;
  }

  /**
   * The limit.
   *
   * @return {@link Limit#TOKENS} or {@link Limit#DEPTH}
   */
  public Limit limit() {
    return limit;
  }

  /**
   * How much it allows.
   *
   * @return a number of tokens or levels
   */
  public int max() {
    return max;
  }
}
