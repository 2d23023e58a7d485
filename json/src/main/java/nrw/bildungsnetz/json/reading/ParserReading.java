package nrw.bildungsnetz.json.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.exchange.ParserSource;
import nrw.bildungsnetz.json.exchange.SourceFailure;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.tokens.NotWellFormed;
import nrw.bildungsnetz.json.tokens.ParserTranscript;
import nrw.bildungsnetz.json.tokens.SyntaxMistake;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * The reading of the tokens of another parser, which knows what is wrong with malformed JSON. Not
 * thread-safe.
 *
 * @param <T> the model type of the root
 */
public final class ParserReading<T> {

  private final TokenSource source;
  private final DocumentReading<T> reading;
  private final Rule problemAtEnd;

  /**
   * Reads a value.
   *
   * @param problemAtEnd what it means that the source ends early
   * @param text the text of the source; null if it is unknown
   */
  private ParserReading(
      DocumentKind<T, ?> kind,
      TokenSource source,
      Bounds bounds,
      EvaluationContext context,
      Rule problemAtEnd,
      @Nullable DocumentText text) {
    this.source = source;
    this.problemAtEnd = problemAtEnd;
    ParserTranscript transcript = new ParserTranscript(source, bounds);
    this.reading = new DocumentReading<>(kind, transcript.write(), bounds, context, Set.of());
    try {
      reading.readRoot();
    } catch (NotWellFormed e) {
      SourceFailure failure = transcript.failure();
      Position position = failure == null ? source.here() : failure.position();
      Rule problem = problem(failure);
      reading.stop(problem, position, argumentsOf(problem, position, text));
    }
  }

  /**
   * Reads the current value of a source that belongs to the caller.
   *
   * @param <T> the model type of the root
   * @param kind the expected kind
   * @param source the source
   * @param bounds the limits
   * @param context how findings are evaluated
   * @return what was read
   */
  static <T> ParserReading<T> ofValue(
      DocumentKind<T, ?> kind, TokenSource source, Bounds bounds, EvaluationContext context) {
    return new ParserReading<>(kind, source, bounds, context, ReadingRules.ENDS_EARLY, null);
  }

  /** Reads a whole document to the end of its text, and checks it. */
  static <T> CheckedDocument<T> check(
      DocumentKind<T, ?> kind, DocumentText text, Bounds bounds, EvaluationContext context) {
    // If it is not valid UTF-8, the parser's text ends early.
    Rule problemAtEnd = text.isUtf8() ? ReadingRules.ENDS_EARLY : ReadingRules.ENCODING;
    try (JsonParser parser = text.parser()) {
      TokenSource source = new ParserSource(parser, text.length());
      ParserReading<T> read =
          new ParserReading<>(kind, source, bounds, context, problemAtEnd, text);
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
      if (source.next() != null) {
        reading.report(ReadingRules.TRAILING, source.position());
      } else if (problemAtEnd.equals(ReadingRules.ENCODING)) {
        reading.report(ReadingRules.ENCODING, source.here());
      }
    } catch (SourceFailure e) {
      reading.report(ReadingRules.TRAILING, e.position());
    }
  }

  private static Map<String, Object> argumentsOf(
      Rule problem, Position position, @Nullable DocumentText text) {
    SyntaxMistake mistake =
        problem.equals(ReadingRules.SYNTAX) && text != null ? text.mistakeAt(position) : null;
    return mistake == null ? Map.of() : Map.of("mistake", mistake);
  }

  private Rule problem(@Nullable SourceFailure failure) {
    if (failure == null) {
      return problemAtEnd;
    }
    return switch (failure.reason()) {
      case SYNTAX -> ReadingRules.SYNTAX;
      case END -> problemAtEnd;
      case LIMIT -> ReadingRules.LIMIT;
    };
  }
}
