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
   * The text of the current name or string.
   *
   * @return the text
   */
  String text();

  /**
   * The current number, preferably as it is written.
   *
   * @return the number; need not be one of JSON
   */
  String number();

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
