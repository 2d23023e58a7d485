package nrw.bildungsnetz.json.exchange;

import java.util.function.Supplier;
import nrw.bildungsnetz.json.exchange.SourceFailure.Reason;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a Jackson 3 parser. Not thread-safe. */
public final class ParserSource implements TokenSource {

  private final JsonParser parser;
  private final long textLength;

  /**
   * Takes the tokens of a parser that belongs to the caller.
   *
   * @param parser the parser
   */
  public ParserSource(JsonParser parser) {
    this(parser, Long.MAX_VALUE);
  }

  /**
   * Takes the tokens of a parser of a text.
   *
   * @param parser the parser
   * @param textLength the length of the text in characters
   */
  public ParserSource(JsonParser parser, long textLength) {
    this.parser = parser;
    this.textLength = textLength;
  }

  @Override
  public @Nullable SourceToken current() {
    return tokenOf(parser.currentToken());
  }

  @Override
  public @Nullable SourceToken next() {
    return tokenOf(read(parser::nextToken));
  }

  @Override
  public String text() {
    return read(parser::getString);
  }

  @Override
  public Position position() {
    return position(parser.currentTokenLocation());
  }

  @Override
  public Position here() {
    return position(parser.currentLocation());
  }

  /**
   * Converts a Jackson location.
   *
   * @param location the location
   * @return the position
   */
  public static Position position(TokenStreamLocation location) {
    return Position.of(location.getLineNr(), location.getColumnNr());
  }

  private static @Nullable SourceToken tokenOf(@Nullable JsonToken token) {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case NOT_AVAILABLE -> null;
      case START_OBJECT -> SourceToken.START_OBJECT;
      case END_OBJECT -> SourceToken.END_OBJECT;
      case START_ARRAY -> SourceToken.START_ARRAY;
      case END_ARRAY -> SourceToken.END_ARRAY;
      case PROPERTY_NAME -> SourceToken.NAME;
      case VALUE_STRING -> SourceToken.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SourceToken.NUMBER;
      case VALUE_TRUE -> SourceToken.TRUE;
      case VALUE_FALSE -> SourceToken.FALSE;
      case VALUE_NULL -> SourceToken.NULL;
      case VALUE_EMBEDDED_OBJECT -> SourceToken.FOREIGN;
    };
  }

  /** A failure of the input says nothing about the document, and is left to the caller. */
  private <T> T read(Supplier<T> part) {
    try {
      return part.get();
    } catch (JacksonIOException e) {
      throw e;
    } catch (JacksonException e) {
      throw new SourceFailure(
          reason(e), e.getLocation() == null ? here() : position(e.getLocation()));
    }
  }

  private Reason reason(JacksonException failure) {
    if (failure instanceof StreamConstraintsException) {
      return Reason.LIMIT;
    }
    return failure instanceof UnexpectedEndOfInputException || isAtEnd(failure)
        ? Reason.END
        : Reason.SYNTAX;
  }

  /** After a comma, Jackson reports the end of the text like any other mistake. */
  private boolean isAtEnd(JacksonException failure) {
    return failure.getLocation() != null && failure.getLocation().getCharOffset() >= textLength;
  }
}
