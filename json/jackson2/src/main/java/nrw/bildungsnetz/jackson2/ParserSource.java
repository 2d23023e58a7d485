package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import nrw.bildungsnetz.json.exchange.SourceFailure;
import nrw.bildungsnetz.json.exchange.SourceFailure.Reason;
import nrw.bildungsnetz.json.exchange.SourceToken;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a Jackson 2 parser. A failure of its input is an {@link UncheckedIOException}. Not
 * thread-safe.
 */
final class ParserSource implements TokenSource {

  private final JsonParser parser;

  ParserSource(JsonParser parser) {
    this.parser = parser;
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
    return read(parser::getText);
  }

  @Override
  public Position position() {
    return position(parser.currentTokenLocation());
  }

  @Override
  public Position here() {
    return position(parser.currentLocation());
  }

  private static Position position(JsonLocation location) {
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
      case FIELD_NAME -> SourceToken.NAME;
      case VALUE_STRING -> SourceToken.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SourceToken.NUMBER;
      case VALUE_TRUE -> SourceToken.TRUE;
      case VALUE_FALSE -> SourceToken.FALSE;
      case VALUE_NULL -> SourceToken.NULL;
      case VALUE_EMBEDDED_OBJECT -> SourceToken.FOREIGN;
    };
  }

  private <T extends @Nullable Object> T read(Part<T> part) {
    try {
      return part.get();
    } catch (JsonProcessingException e) {
      throw new SourceFailure(
          reason(e), e.getLocation() == null ? here() : position(e.getLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reason reason(JsonProcessingException failure) {
    if (failure instanceof StreamConstraintsException) {
      return Reason.LIMIT;
    }
    return failure instanceof JsonEOFException ? Reason.END : Reason.SYNTAX;
  }

  /** Something a parser gives. */
  @FunctionalInterface
  private interface Part<T extends @Nullable Object> {

    T get() throws IOException;
  }
}
