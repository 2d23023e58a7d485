package nrw.bildungsnetz.json.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.sequence.NetworkSequence;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.engine.FindingCollector;
import nrw.bildungsnetz.validation.engine.RuleRun;
import nrw.bildungsnetz.validation.engine.WaiversOfRun;

/**
 * A document that has been read and checked on its own, but not yet against other documents. Not
 * thread-safe.
 *
 * @param <T> the model type of the root
 */
public final class CheckedDocument<T> {

  private final Optional<Partial<T>> read;
  private final boolean readToEnd;
  private final boolean readable;
  private final FindingCollector findings;
  private final RuleRun run;
  private final Function<ElementPath, Set<String>> unreadable;
  private final UnaryOperator<List<Finding>> locate;

  /**
   * Creates a checked document.
   *
   * @param read what could be read
   * @param readToEnd whether it was read to its end, so that the rules ran
   * @param readable whether it could be read completely
   * @param findings the findings so far
   * @param run the run of the rules
   * @param unreadable the unreadable attributes by path
   * @param locate adds positions to findings that have none
   */
  CheckedDocument(
      Optional<Partial<T>> read,
      boolean readToEnd,
      boolean readable,
      FindingCollector findings,
      RuleRun run,
      Function<ElementPath, Set<String>> unreadable,
      UnaryOperator<List<Finding>> locate) {
    this.read = read;
    this.readToEnd = readToEnd;
    this.readable = readable;
    this.findings = findings;
    this.run = run;
    this.unreadable = unreadable;
    this.locate = locate;
  }

  boolean isReadToEnd() {
    return readToEnd;
  }

  /**
   * Adds positions to the findings so far. Doing this early moves the work off the consuming
   * thread.
   */
  public void locate() {
    findings.place(locate);
  }

  /** Checks a network against earlier ones. */
  public static void checkBeside(NetworkSequence earlier, CheckedDocument<Network> document) {
    if (document.readToEnd && document.read.isPresent()) {
      Network network = document.read.get().value();
      document.run.checkBeside(earlier, network, document.unreadable);
    } else {
      document.run.skipBeside(earlier);
    }
  }

  /** Notes that other documents are checked in the same run. */
  public void beside(WaiversOfRun documents) {
    run.beside(documents);
  }

  /** Completes the report. */
  public <R> R result(DocumentKind.Results<T, R> results) {
    run.judgeProfiles();
    Optional<T> whole = read.filter(Partial::complete).map(Partial::value);
    return results.of(whole, readable, run.report(findings, locate.apply(findings.findings())));
  }
}
