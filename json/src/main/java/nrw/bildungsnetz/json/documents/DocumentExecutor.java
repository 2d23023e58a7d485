package nrw.bildungsnetz.json.documents;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that check documents. With a single thread, documents are checked on the caller's
 * thread when their result is requested.
 */
public final class DocumentExecutor implements AutoCloseable {

  /** How many documents may be finished or queued in addition to those being processed. */
  private static final int READY_OR_QUEUED = 2;

  /** Threads must not live forever if a caller neither reads to the end nor closes. */
  private static final int IDLE_SECONDS = 5;

  private final int number;
  private @Nullable ThreadPoolExecutor pool;

  /** Creates a pool; threads are started when they are needed. */
  public DocumentExecutor(int number) {
    this.number = number;
  }

  /** How many documents may be in progress. */
  int mostDocuments() {
    return number == 1 ? 1 : 2 * number + READY_OR_QUEUED;
  }

  /** Queues a task. */
  void start(FutureTask<?> task) {
    if (number > 1) {
      if (pool == null) {
        pool = newPool();
      }
      pool.execute(task);
    }
  }

  /** Waits for a queued task. */
  <T> T finish(FutureTask<T> task) throws InterruptedException {
    if (number == 1) {
      task.run();
    }
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      } else if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(e);
    }
  }

  /** Drops queued tasks; threads end after their current task. */
  @Override
  public void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
  }

  private ThreadPoolExecutor newPool() {
    ThreadPoolExecutor threads =
        new ThreadPoolExecutor(
            number,
            number,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            DocumentExecutor::newThread);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "bildungsnetz-reading");
    thread.setDaemon(true);
    return thread;
  }
}
