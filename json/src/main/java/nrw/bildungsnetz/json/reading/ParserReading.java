package nrw.bildungsnetz.json.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.tokens.NotWellFormed;
import nrw.bildungsnetz.json.tokens.ParserTranscript;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * The reading of the tokens of a Jackson parser, which knows what is wrong with malformed JSON. Not
 * thread-safe.
 *
 * @param <T> the model type of the root
 */
public final class ParserReading<T> {

  private final JsonParser parser;
  private final ParserTranscript transcript;
  private final DocumentReading<T> reading;
  private final Rule problemAtEnd;
  private final long textLength;

  /**
   * Reads a value.
   *
   * @param utf8 false if the parser's text ends early because the document is not valid UTF-8
   * @param textLength the length of the text in characters
   */
  private ParserReading(
      DocumentKind<T, ?> kind,
      JsonParser parser,
      Bounds bounds,
      EvaluationContext context,
      boolean utf8,
      long textLength) {
    this.parser = parser;
    this.transcript = new ParserTranscript(parser, bounds);
    this.reading = new DocumentReading<>(kind, transcript.write(), bounds, context, Set.of());
    this.problemAtEnd = utf8 ? ReadingRules.ENDS_EARLY : ReadingRules.ENCODING;
    this.textLength = textLength;
    try {
      reading.readRoot();
    } catch (NotWellFormed e) {
      reading.stop(problem(transcript.failure()), transcript.failurePosition());
    }
  }

  /**
   * Reads the value at the current token of a parser that belongs to the caller.
   *
   * @param <T> the model type of the root
   * @param kind the expected kind
   * @param parser the parser
   * @param bounds the limits
   * @param context how findings are evaluated
   * @return what was read
   */
  public static <T> ParserReading<T> ofValue(
      DocumentKind<T, ?> kind, JsonParser parser, Bounds bounds, EvaluationContext context) {
    return new ParserReading<>(kind, parser, bounds, context, true, Long.MAX_VALUE);
  }

  /** Reads a whole document to the end of its text, and checks it. */
  static <T> CheckedDocument<T> check(
      DocumentKind<T, ?> kind, DocumentText text, Bounds bounds, EvaluationContext context) {
    try (JsonParser parser = text.parser()) {
      ParserReading<T> read =
          new ParserReading<>(kind, parser, bounds, context, text.isUtf8(), text.length());
      if (!read.reading.isStopped()) {
        read.reportRest();
      }
      return read.reading.check(read.reading::locate);
    }
  }

  /**
   * The value, if it could be read completely.
   *
   * @return the value
   */
  public Optional<T> whole() {
    return reading.isReadable() ? reading.read().map(Partial::value) : Optional.empty();
  }

  /**
   * Checks what was read. Findings of rules have no position.
   *
   * @return the checked document
   */
  public CheckedDocument<T> check() {
    return reading.check(UnaryOperator.identity());
  }

  private void reportRest() {
    try {
      if (parser.nextToken() != null) {
        reading.report(
            ReadingRules.TRAILING, ParserTranscript.position(parser.currentTokenLocation()));
      } else if (problemAtEnd.equals(ReadingRules.ENCODING)) {
        reading.report(ReadingRules.ENCODING, ParserTranscript.position(parser.currentLocation()));
      }
    } catch (JacksonException e) {
      reading.report(ReadingRules.TRAILING, transcript.position(e));
    }
  }

  private Rule problem(@Nullable JacksonException failure) {
    if (failure instanceof StreamConstraintsException) {
      return ReadingRules.LIMIT;
    }
    return failure == null || failure instanceof UnexpectedEndOfInputException || isAtEnd(failure)
        ? problemAtEnd
        : ReadingRules.SYNTAX;
  }

  /** After a comma, Jackson reports the end of the text like any other mistake. */
  private boolean isAtEnd(JacksonException failure) {
    return failure.getLocation() != null && failure.getLocation().getCharOffset() >= textLength;
  }
}
