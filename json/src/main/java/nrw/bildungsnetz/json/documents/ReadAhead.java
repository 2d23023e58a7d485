package nrw.bildungsnetz.json.documents;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents on a thread of its own and checks them on others, within limits of number and
 * memory. A source that keeps its reader waiting delays no document that has been read already.
 * Thread-safe.
 *
 * @param <R> the type of a result
 */
final class ReadAhead<R> implements DocumentQueue<R> {

  /** Total size of documents under way; a larger document is under way alone. */
  private static final long MOST_BYTES = 16L << 20;

  private final RawDocuments pieces;
  private final Function<RawDocument, DocumentTask<R>> tasks;
  private final DocumentExecutor executor;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<UnderWay<R>> queue = new ArrayDeque<>();

  /** The document that the consumer waits for. */
  private @Nullable UnderWay<R> taken;

  /** Read, but beyond the limit of memory. */
  private @Nullable RawDocument waiting;

  private int documents;
  private long bytes;
  private boolean reading;
  private boolean ended;
  private boolean closed;
  private @Nullable Throwable fault;

  /**
   * Creates a queue. Nothing is read before a document is requested.
   *
   * @param pieces the documents
   * @param tasks creates the check of a document
   * @param executor the threads
   */
  ReadAhead(
      RawDocuments pieces,
      Function<RawDocument, DocumentTask<R>> tasks,
      DocumentExecutor executor) {
    this.pieces = pieces;
    this.tasks = tasks;
    this.executor = executor;
  }

  @Override
  public @Nullable UnderWay<R> next() throws InterruptedException {
    lock.lock();
    try {
      keepReading();
      while (queue.isEmpty() && !ended && !closed) {
        changed.await();
      }
      if (closed) {
        throw new CancellationException("Closed while documents were read");
      }
      taken = queue.poll();
      if (taken == null) {
        throwFault();
      }
      return taken;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void delivered(UnderWay<R> document) {
    lock.lock();
    try {
      documents--;
      bytes -= document.piece().text().length;
      taken = null;
      keepReading();
    } finally {
      lock.unlock();
    }
  }

  /** Whoever waits for a document gets a {@link CancellationException}. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      if (taken != null) {
        taken.task().cancel(false);
      }
      queue.clear();
      waiting = null;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    executor.close();
    pieces.close();
  }

  /**
   * Starts a reader unless there is one or there is no room. A reader that finds no room ends, so
   * that no thread is left of a caller who neither reads to the end nor closes.
   */
  private void keepReading() {
    if (!reading && hasRoom()) {
      reading = true;
      executor.read(this::readOn);
    }
  }

  private boolean hasRoom() {
    RawDocument piece = waiting;
    return !ended
        && !closed
        && documents < executor.mostDocuments()
        && (piece == null || fits(piece));
  }

  private boolean fits(RawDocument piece) {
    return documents == 0 || bytes + piece.text().length <= MOST_BYTES;
  }

  private void readOn() {
    try {
      while (maySearch()) {
        add(waiting == null ? pieces.next() : waiting);
      }
    } catch (Throwable e) {
      // An error belongs to the consumer, behind everything that was read before it.
      end(e);
    }
  }

  private boolean maySearch() {
    lock.lock();
    try {
      reading = hasRoom();
      return reading;
    } finally {
      lock.unlock();
    }
  }

  private void add(@Nullable RawDocument piece) {
    lock.lock();
    try {
      if (piece == null) {
        end(null);
      } else if (fits(piece) && !closed) {
        UnderWay<R> next = new UnderWay<>(piece, new FutureTask<>(tasks.apply(piece)));
        executor.check(next.task());
        waiting = null;
        queue.add(next);
        documents++;
        bytes += piece.text().length;
        changed.signalAll();
      } else {
        waiting = piece;
      }
    } finally {
      lock.unlock();
    }
  }

  private void end(@Nullable Throwable because) {
    lock.lock();
    try {
      ended = true;
      fault = because;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void throwFault() {
    if (fault instanceof Error error) {
      throw error;
    } else if (fault instanceof RuntimeException exception) {
      throw exception;
    }
  }
}
