package nrw.bildungsnetz.json.documents;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.rules.sequence.NetworkSequence;
import nrw.bildungsnetz.validation.engine.WaiversOfRun;
import org.jspecify.annotations.Nullable;

/**
 * The results of many documents, in document order. Nothing is read before a result is requested;
 * then only as many documents are read ahead as it takes to keep all threads busy, within a memory
 * limit. Not thread-safe.
 *
 * @param <R> the type of a result
 */
public final class DocumentSequence<R> implements Iterator<R>, AutoCloseable {

  /** Total size of documents in progress; a larger document is processed alone. */
  private static final long MOST_BYTES = 16L << 20;

  private final RawDocuments pieces;
  private final DocumentChecker checker;
  private final DocumentExecutor executor;
  private final ProgressCounter progress;
  private final ResultFactory<R> results;
  private final NetworkSequence earlier;
  private final WaiversOfRun waivers = new WaiversOfRun();
  private final Queue<UnderWay<R>> underWay = new ArrayDeque<>();
  private long bytesUnderWay;
  private @Nullable RawDocument waiting;
  private boolean ended;

  private record UnderWay<R>(RawDocument piece, FutureTask<DocumentTask.Done<R>> task) {}

  /**
   * Creates a sequence.
   *
   * @param pieces the documents
   * @param checker checks each document
   * @param executor checks documents in parallel
   * @param progress is notified of progress
   * @param results creates the results
   */
  public DocumentSequence(
      RawDocuments pieces,
      DocumentChecker checker,
      DocumentExecutor executor,
      ProgressCounter progress,
      ResultFactory<R> results) {
    this.pieces = pieces;
    this.checker = checker;
    this.executor = executor;
    this.progress = progress;
    this.results = results;
    this.earlier = new NetworkSequence(checker.asOf());
  }

  @Override
  public boolean hasNext() {
    if (ended) {
      return false;
    }
    return guarded(
        () -> {
          readAhead();
          if (underWay.isEmpty()) {
            close();
            progress.tellEnd(pieces.bytesBehind());
          }
          return !ended;
        });
  }

  @Override
  public R next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return guarded(
        () -> {
          UnderWay<R> first = underWay.remove();
          R result = await(first.task()).finish(earlier, waivers);
          bytesUnderWay -= first.piece().text().length;
          progress.tell(first.piece().bytesBehind());
          return result;
        });
  }

  private void readAhead() {
    while (underWay.size() < executor.mostDocuments()) {
      RawDocument piece = waiting == null ? pieces.next() : waiting;
      boolean fits =
          piece != null
              && (underWay.isEmpty() || bytesUnderWay + piece.text().length <= MOST_BYTES);
      waiting = fits ? null : piece;
      if (piece == null || !fits) {
        return;
      }
      DocumentTask<R> work = new DocumentTask<>(piece, checker, results);
      UnderWay<R> next = new UnderWay<>(piece, new FutureTask<>(work));
      underWay.add(next);
      bytesUnderWay += piece.text().length;
      executor.start(next.task());
    }
  }

  private DocumentTask.Done<R> await(FutureTask<DocumentTask.Done<R>> task) {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedException();
      }
      return executor.finish(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while documents were read");
    }
  }

  /** Releases threads and files if anything fails, including a listener. */
  private <T> T guarded(Supplier<T> action) {
    boolean done = false;
    try {
      T result = action.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        close();
      }
    }
  }

  @Override
  public void close() {
    ended = true;
    executor.close();
    pieces.close();
    underWay.clear();
    waiting = null;
  }
}
