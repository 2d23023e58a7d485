package nrw.bildungsnetz.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.Judgement;
import nrw.bildungsnetz.validation.engine.RuleRun;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * One document on its way from tokens to findings: read, and checked by the rules. For one document
 * on one thread.
 *
 * @param <T> the model type of the root
 * @param <B> its builder
 */
final class DocumentReading<T, B> {

  private final Tokens tokens;
  private final DocumentKind<T, B, ?> kind;
  private final DocumentReader<T, B> reader;
  private final Problems problems;
  private final Judgement judgement;
  private final Rule problemAtEnd;
  private final long textLength;
  private boolean stopped;

  /** Prepares a reading of a text. */
  DocumentReading(
      DocumentKind<T, B, ?> kind,
      JsonParser parser,
      Limits limits,
      Judgement judgement,
      DocumentText text) {
    this(kind, parser, limits, judgement, text.isUtf8(), text.length());
  }

  /** Prepares a reading from a parser that belongs to somebody else. */
  DocumentReading(
      DocumentKind<T, B, ?> kind, JsonParser parser, Limits limits, Judgement judgement) {
    this(kind, parser, limits, judgement, true, Long.MAX_VALUE);
  }

  /**
   * Prepares a reading.
   *
   * @param utf8 false where the parser's text ends because the document stops being UTF-8
   * @param textLength how many characters the text has
   */
  private DocumentReading(
      DocumentKind<T, B, ?> kind,
      JsonParser parser,
      Limits limits,
      Judgement judgement,
      boolean utf8,
      long textLength) {
    this.kind = kind;
    this.judgement = judgement;
    this.problems = new Problems(judgement);
    this.tokens = new Tokens(parser, limits);
    this.reader = new DocumentReader<>(kind.type(), tokens, limits, problems);
    this.problemAtEnd = utf8 ? ReadingRules.ENDS_EARLY : ReadingRules.ENCODING;
    this.textLength = textLength;
  }

  /** Reads a whole document, up to the end of its text. */
  Optional<Partial<T>> readDocument() {
    Optional<Partial<T>> network = guarded(tokens::next);
    if (!stopped) {
      reportRest();
    }
    return network;
  }

  /** Reads the value at whose first token a parser stands that belongs to somebody else. */
  Optional<Partial<T>> readValue(@Nullable JsonToken first) {
    return guarded(() -> first);
  }

  /** Whether everything the document states was read. */
  boolean isReadable() {
    return problems.readable(reader.isNewerVersion());
  }

  /** Runs the rules over what was read. */
  CheckedDocument<T> check(Optional<Partial<T>> read, UnaryOperator<List<Finding>> locate) {
    FindingCollector findings = problems.settle(reader.isNewerVersion());
    RuleRun run = new RuleRun(judgement, problems::inDocument, findings::add);
    if (stopped || read.isEmpty()) {
      kind.skip().accept(run);
    } else {
      kind.rules().check(run, read.get().value(), problems::unreadable);
    }
    return new CheckedDocument<>(
        read, !stopped, isReadable(), findings, run, problems::unreadable, locate);
  }

  /** The verdict on a document that is not even begun to be read. */
  static <T> CheckedDocument<T> refused(
      DocumentKind<T, ?, ?> kind, Judgement judgement, Finding finding) {
    FindingCollector findings = new FindingCollector(judgement);
    findings.add(finding);
    RuleRun run = new RuleRun(judgement, findings::add);
    kind.skip().accept(run);
    return new CheckedDocument<>(
        Optional.empty(), false, false, findings, run, place -> Set.of(), UnaryOperator.identity());
  }

  private interface FirstToken {
    @Nullable JsonToken get();
  }

  private Optional<Partial<T>> guarded(FirstToken first) {
    try {
      JsonToken token = first.get();
      if (token == null) {
        stop(problemAtEnd, tokens.end());
        return Optional.empty();
      }
      return reader.readRoot(token);
    } catch (ReadingStopped e) {
      stopped = true;
    } catch (UnexpectedEndOfInputException e) {
      stop(problemAtEnd, location(e));
    } catch (StreamConstraintsException e) {
      stop(ReadingRules.LIMIT, location(e));
    } catch (JacksonException e) {
      stop(isAtEnd(e) ? problemAtEnd : ReadingRules.SYNTAX, location(e));
    }
    return Optional.empty();
  }

  private void reportRest() {
    try {
      if (tokens.next() != null) {
        reader.report(ReadingRules.TRAILING, tokens.location(), Map.of());
      } else if (problemAtEnd == ReadingRules.ENCODING) {
        reader.report(ReadingRules.ENCODING, tokens.end(), Map.of());
      }
    } catch (JacksonException e) {
      reader.report(ReadingRules.TRAILING, location(e), Map.of());
    }
  }

  private void stop(Rule rule, TokenStreamLocation location) {
    stopped = true;
    reader.report(rule, location, Map.of());
  }

  /** Behind a comma, Jackson takes the end of the text for any other mistake. */
  private boolean isAtEnd(JacksonException e) {
    return e.getLocation() != null && e.getLocation().getCharOffset() >= textLength;
  }

  private TokenStreamLocation location(JacksonException e) {
    return e.getLocation() == null ? tokens.end() : e.getLocation();
  }
}
