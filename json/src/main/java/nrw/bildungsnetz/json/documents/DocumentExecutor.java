package nrw.bildungsnetz.json.documents;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one reading: one that reads, and several that check. They are started when they
 * are needed, and end when they have had nothing to do for a while. Thread-safe.
 */
final class DocumentExecutor implements AutoCloseable {

  /** How many documents may be finished or queued in addition to those being processed. */
  private static final int READY_OR_QUEUED = 2;

  /** Threads must not live forever if a caller neither reads to the end nor closes. */
  private static final int IDLE_SECONDS = 5;

  private final int number;
  private final ThreadPoolExecutor readers = pool(1);
  private final ThreadPoolExecutor checkers;

  /** Creates the pools; the number is that of the threads that check. */
  DocumentExecutor(int number) {
    this.number = number;
    this.checkers = pool(number);
  }

  /** How many documents may be under way. */
  int mostDocuments() {
    return 2 * number + READY_OR_QUEUED;
  }

  /** Queues the check of a document. */
  void check(Runnable task) {
    checkers.execute(task);
  }

  /** Reads, which may mean to wait for a stream. */
  void read(Runnable reading) {
    readers.execute(reading);
  }

  /**
   * Drops queued checks; threads end after their current task. A reader is not interrupted, because
   * that could close the channel behind a stream of the caller.
   */
  @Override
  public void close() {
    checkers.shutdownNow();
    readers.shutdown();
  }

  private static ThreadPoolExecutor pool(int threads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            DocumentExecutor::newThread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "bildungsnetz-reading");
    thread.setDaemon(true);
    return thread;
  }
}
