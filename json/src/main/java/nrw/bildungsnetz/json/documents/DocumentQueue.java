package nrw.bildungsnetz.json.documents;

import org.jspecify.annotations.Nullable;

/**
 * Documents on their way from their sources to the thread that consumes the results, in order.
 *
 * @param <R> the type of a result
 */
interface DocumentQueue<R> extends AutoCloseable {

  /**
   * Waits for the next document, but not for its check; null after the last one.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   * @throws java.util.concurrent.CancellationException if the queue is closed meanwhile
   */
  @Nullable UnderWay<R> next() throws InterruptedException;

  /** Called once a document needs no room anymore. */
  void delivered(UnderWay<R> document);

  /** Drops all documents; may be called by any thread. */
  @Override
  void close();
}
