package nrw.bildungsnetz.json.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.problems.Problems;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.LimitExceeded;
import nrw.bildungsnetz.json.tokens.TokenEnds;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.json.tokens.Utf8Document;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.RuleRun;

/**
 * The reading and checking of one document. Not thread-safe.
 *
 * @param <T> the model type of the root
 */
final class DocumentReading<T> {

  private final DocumentKind<T, ?> kind;
  private final Utf8Document document;
  private final EvaluationContext evaluation;
  private final Problems problems;
  private final Tokens tokens;
  private final DocumentReader<T, ?> reader;
  private Optional<Partial<T>> read = Optional.empty();
  private boolean stopped;

  /**
   * Creates a reading.
   *
   * @param otherSigns properties of the root that end it with {@link OtherKind}
   */
  DocumentReading(
      DocumentKind<T, ?> kind,
      Utf8Document document,
      Bounds bounds,
      EvaluationContext evaluation,
      Set<String> otherSigns) {
    this.kind = kind;
    this.document = document;
    this.evaluation = evaluation;
    this.problems = new Problems(evaluation);
    this.tokens = new Tokens(document, bounds);
    this.reader = new DocumentReader<>(kind, tokens, bounds, problems, otherSigns);
  }

  /** Reads the root value, as far as limits and version allow. */
  void readRoot() {
    try {
      read = reader.readRoot();
    } catch (ReadingStopped e) {
      stopped = true;
    } catch (LimitExceeded e) {
      stopped = true;
      reader.context().reportLimit(e.limit(), e.max());
    }
  }

  Optional<Partial<T>> read() {
    return read;
  }

  /** Whether the rest of the document is not read. */
  boolean isStopped() {
    return stopped;
  }

  void readEnd() {
    tokens.end();
  }

  /** Reports a problem of the whole document, or at the current path. */
  void report(Rule rule, Position position) {
    reader.context().report(rule, position, Map.of());
  }

  /** Stops because of a problem at the current path. */
  void stop(Rule rule, Position position, Map<String, Object> arguments) {
    stopped = true;
    reader.context().report(rule, position, arguments);
  }

  /** Whether everything the document states was read. */
  boolean isReadable() {
    return problems.readable(reader.isNewerVersion());
  }

  /** Adds positions to findings that have none, and where their tokens end. */
  List<Finding> locate(List<Finding> findings) {
    return withEnds(PositionLookup.locate(findings, document, reader.offsets()));
  }

  private List<Finding> withEnds(List<Finding> findings) {
    List<Position> open =
        findings.stream()
            .filter(each -> each.getEnd().isEmpty())
            .flatMap(each -> each.getPosition().stream())
            .toList();
    if (open.isEmpty()) {
      return findings;
    }
    Map<Position, Position> ends = TokenEnds.of(document, open);
    return findings.stream().map(each -> withEnd(each, ends)).toList();
  }

  private static Finding withEnd(Finding finding, Map<Position, Position> ends) {
    return finding
        .getPosition()
        .map(ends::get)
        .map(end -> Finding.builder().from(finding).end(end).build())
        .orElse(finding);
  }

  CheckedDocument<T> check(UnaryOperator<List<Finding>> locate) {
    FindingCollector findings = problems.settle(reader.isNewerVersion());
    RuleRun run = new RuleRun(evaluation, problems::inDocument, findings);
    if (stopped || read.isEmpty()) {
      kind.skip().accept(run);
    } else {
      kind.rules().check(run, read.get().value(), problems::unreadable);
    }
    return new CheckedDocument<>(
        read, !stopped, isReadable(), findings, run, problems::unreadable, locate);
  }
}
