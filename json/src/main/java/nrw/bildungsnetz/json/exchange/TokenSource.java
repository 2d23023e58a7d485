package nrw.bildungsnetz.json.exchange;

import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * A parser of any library, from which a document is read. Every method but {@link #here()} may
 * throw a {@link SourceFailure}.
 */
public interface TokenSource {

  /**
   * The current token.
   *
   * @return the token; null before the first one and after the last
   */
  @Nullable SourceToken current();

  /**
   * Moves to the next token.
   *
   * @return the token; null if there is none
   */
  @Nullable SourceToken next();

  /**
   * The text of the current name, string or number.
   *
   * @return the text; that of a number as it is written, where the source knows, and not
   *     necessarily a number of JSON
   */
  String text();

  /**
   * Where the current token begins.
   *
   * @return the position; its line is not positive if that is unknown
   */
  Position position();

  /**
   * How far the source has been read.
   *
   * @return the position; its line is not positive if that is unknown
   */
  Position here();
}
