package nrw.bildungsnetz.json.documents;

import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks a document when it is requested, on the thread that requests it.
 *
 * @param pieces the documents
 * @param tasks creates the check of a document
 * @param <R> the type of a result
 */
record OnDemand<R>(RawDocuments pieces, Function<RawDocument, DocumentTask<R>> tasks)
    implements DocumentQueue<R> {

  @Override
  public @Nullable UnderWay<R> next() {
    RawDocument piece = pieces.next();
    if (piece == null) {
      return null;
    }
    FutureTask<DocumentTask.Done<R>> task = new FutureTask<>(tasks.apply(piece));
    task.run();
    return new UnderWay<>(piece, task);
  }

  @Override
  public void delivered(UnderWay<R> document) {}

  @Override
  public void close() {
    pieces.close();
  }
}
