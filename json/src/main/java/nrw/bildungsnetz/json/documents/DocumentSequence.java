package nrw.bildungsnetz.json.documents;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import nrw.bildungsnetz.json.reading.DocumentChecker;
import nrw.bildungsnetz.rules.sequence.NetworkSequence;
import nrw.bildungsnetz.validation.engine.WaiversOfRun;
import org.jspecify.annotations.Nullable;

/**
 * The results of many documents, in document order, each as soon as it is finished. Nothing is read
 * before a result is requested. Not thread-safe, except for {@link #close()}.
 *
 * @param <R> the type of a result
 */
public final class DocumentSequence<R> implements Iterator<R>, AutoCloseable {

  private final RawDocuments pieces;
  private final DocumentQueue<R> queue;
  private final ProgressCounter progress;
  private final NetworkSequence earlier;
  private final WaiversOfRun waivers = new WaiversOfRun();
  private @Nullable UnderWay<R> first;
  private boolean ended;
  private volatile boolean closed;

  /**
   * Creates a sequence.
   *
   * @param pieces the documents
   * @param checker checks each document
   * @param threads how many threads check documents; with 1, the thread that requests a result
   *     reads and checks its document
   * @param progress is notified of progress
   * @param results creates the results
   */
  public DocumentSequence(
      RawDocuments pieces,
      DocumentChecker checker,
      int threads,
      ProgressCounter progress,
      ResultFactory<R> results) {
    Function<RawDocument, DocumentTask<R>> tasks =
        piece -> new DocumentTask<>(piece, checker, results);
    this.pieces = pieces;
    this.queue =
        threads == 1
            ? new OnDemand<>(pieces, tasks)
            : new ReadAhead<>(pieces, tasks, new DocumentExecutor(threads));
    this.progress = progress;
    this.earlier = new NetworkSequence(checker.asOf());
  }

  @Override
  public boolean hasNext() {
    if (ended) {
      return false;
    }
    if (first == null) {
      first = guarded(this::search);
    }
    return first != null;
  }

  @Override
  public R next() {
    UnderWay<R> document = hasNext() ? first : null;
    if (document == null) {
      throw new NoSuchElementException();
    }
    first = null;
    R result =
        guarded(
            () -> {
              R finished = await(document.task()).finish(earlier, waivers);
              progress.tell(document.piece().bytesBehind());
              return finished;
            });
    queue.delivered(document);
    return result;
  }

  private @Nullable UnderWay<R> search() {
    if (closed) {
      throw new CancellationException("Closed while documents were read");
    }
    try {
      UnderWay<R> document = queue.next();
      if (document == null) {
        ended = true;
        queue.close();
        progress.tellEnd(pieces.bytesBehind());
      }
      return document;
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private static <T> T await(FutureTask<T> task) {
    if (Thread.currentThread().isInterrupted()) {
      throw interrupted();
    }
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      } else if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e);
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("Interrupted while documents were read");
  }

  /** Releases threads and files if anything fails, including a listener. */
  private <T extends @Nullable Object> T guarded(Supplier<T> action) {
    boolean done = false;
    try {
      T result = action.get();
      done = true;
      return result;
    } finally {
      if (!done) {
        ended = true;
        first = null;
        queue.close();
      }
    }
  }

  /** Releases threads and files; may be called by any thread, whose consumer then gets no more. */
  @Override
  public void close() {
    closed = true;
    queue.close();
  }
}
