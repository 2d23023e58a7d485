package nrw.bildungsnetz.json.documents;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The threads that work on documents. Where one is enough, it is that of whoever asks for results,
 * and each document is worked on when it is asked for.
 */
public final class ReadingThreads implements AutoCloseable {

  /** So many documents are ready or waiting beside those that are worked on. */
  private static final int IN_STORE = 2;

  /** Whoever neither reads to the end nor closes shall not keep threads for ever. */
  private static final int SECONDS_OF_IDLENESS = 5;

  private final int number;
  private @Nullable ThreadPoolExecutor pool;

  /** Prepares threads, none of which is started before it is needed. */
  public ReadingThreads(int number) {
    this.number = number;
  }

  /** How many documents may be under way. */
  int mostDocuments() {
    return number == 1 ? 1 : 2 * number + IN_STORE;
  }

  /** Lets a task be worked on as soon as a thread is free. */
  void start(FutureTask<?> task) {
    if (number > 1) {
      if (pool == null) {
        pool = newPool();
      }
      pool.execute(task);
    }
  }

  /** Waits for a task that was started. */
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

  /** Drops tasks nobody works on yet; threads end when they are through with theirs. */
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
            SECONDS_OF_IDLENESS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            ReadingThreads::newThread);
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  private static Thread newThread(Runnable work) {
    Thread thread = new Thread(work, "bildungsnetz-reading");
    thread.setDaemon(true);
    return thread;
  }
}
