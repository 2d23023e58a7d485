package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.reading.CheckedDocument;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.sequence.NetworkSequence;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.engine.WaiversOfRun;

/**
 * The work for one document that can be done in parallel to that for others.
 *
 * @param piece the document
 * @param checker checks it
 * @param results creates its result
 * @param <R> the type of the result
 */
record DocumentTask<R>(RawDocument piece, DocumentChecker checker, ResultFactory<R> results)
    implements Callable<DocumentTask.Done<R>> {

  /**
   * A checked document, still to be compared with the earlier ones.
   *
   * @param <R> the type of its result
   */
  @FunctionalInterface
  interface Done<R> {

    /** Checks the document against the earlier ones and completes its report. */
    R finish(NetworkSequence earlier, WaiversOfRun waivers);
  }

  @Override
  public Done<R> call() {
    IOException failure = piece.failure();
    Rule problem = piece.problem();
    if (failure != null) {
      return (earlier, waivers) -> results.unreadable(piece.place(), failure);
    } else if (problem == ReadingRules.LIMIT) {
      return network(checker.tooLarge(DocumentKind.NETWORK));
    } else if (problem != null) {
      return network(checker.refuse(DocumentKind.NETWORK, problem, piece.arguments()));
    }
    return check(DocumentText.of(piece.text()));
  }

  private Done<R> check(DocumentText text) {
    CheckedDocument<Network> network = checker.checkNetwork(text);
    return network == null
        ? register(checker.check(DocumentKind.REGISTER, text))
        : network(network);
  }

  private Done<R> network(CheckedDocument<Network> document) {
    document.locate();
    return (earlier, waivers) -> {
      CheckedDocument.checkBeside(earlier, document);
      document.beside(waivers);
      return document.result(
          (network, readable, report) ->
              results.ofNetwork(piece.place(), network, readable, inSource(report)));
    };
  }

  /** A register is checked on its own: it often contains networks that occur elsewhere too. */
  private Done<R> register(CheckedDocument<NetworkRegister> document) {
    document.locate();
    return (earlier, waivers) -> {
      earlier.passOver();
      document.beside(waivers);
      return document.result(
          (register, readable, report) ->
              results.ofRegister(piece.place(), register, readable, inSource(report)));
    };
  }

  /** Translates positions in the document to positions in the source. */
  private Report inSource(Report report) {
    Position start = piece.place().position();
    List<Finding> findings =
        report.getFindings().stream().map(finding -> moved(finding, start)).toList();
    return Report.builder().from(report).findings(findings).build();
  }

  private static Finding moved(Finding finding, Position start) {
    return Finding.builder()
        .from(finding)
        .position(finding.getPosition().map(position -> moved(position, start)))
        .end(finding.getEnd().map(position -> moved(position, start)))
        .build();
  }

  private static Position moved(Position position, Position start) {
    return Position.of(
        sum(position.getLine(), start.getLine() - 1),
        position.getLine() == 1
            ? sum(position.getColumn(), start.getColumn() - 1)
            : position.getColumn());
  }

  /** Columns can exceed the range of an int. */
  private static int sum(int a, int b) {
    return (int) Math.min((long) a + b, Integer.MAX_VALUE);
  }
}
