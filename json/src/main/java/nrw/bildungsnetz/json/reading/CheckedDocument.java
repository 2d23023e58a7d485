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
 * A document that was read and checked by itself, and whose report is not finished: it can still be
 * checked beside others. For one thread at a time.
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
   * Takes over what was read and found.
   *
   * @param read what was read
   * @param readToEnd whether it was read to its end, so that the rules ran
   * @param readable whether it could be read whole
   * @param findings what was found
   * @param run the run of the rules
   * @param unreadable the attributes that could not be read at a place
   * @param locate gives each finding that has none its position
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

  /** Whether the document was read to its end. */
  boolean isReadToEnd() {
    return readToEnd;
  }

  /** Locates what was found so far, so that less is left to do in the end. */
  public void locate() {
    findings.place(locate);
  }

  /** Finds what is wrong with a network beside earlier ones. */
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

  /** Finishes the report. */
  public <R> R result(DocumentKind.Results<T, R> results) {
    run.judgeProfiles();
    Optional<T> whole = read.filter(Partial::complete).map(Partial::value);
    return results.of(whole, readable, run.report(findings, locate.apply(findings.findings())));
  }
}
