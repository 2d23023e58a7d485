package nrw.bildungsnetz.json.exchange;

import nrw.bildungsnetz.validation.Position;

/** Thrown by a {@link TokenSource} that cannot go on because of what the document contains. */
public final class SourceFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a source cannot go on. */
  public enum Reason {
    /** Something there is not JSON. */
    SYNTAX,
    /** The text ends within the document. */
    END,
    /** A limit of the parser is exceeded. */
    LIMIT
  }

  /** Why the source cannot go on. */
  private final Reason reason;

  private final transient Position position;

  /**
   * Creates a failure.
   *
   * @param reason why the source cannot go on
   * @param position where
   */
  public SourceFailure(Reason reason, Position position) {
    super(reason.name(), null, false, false);
    this.reason = reason;
    this.position = position;
  }

  /**
   * Why the source cannot go on.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Where the source cannot go on.
   *
   * @return the position
   */
  public Position position() {
    return position;
  }
}
