package nrw.bildungsnetz.json.documents;

import java.util.concurrent.FutureTask;

/**
 * A document that has been read and whose result has not been delivered yet.
 *
 * @param piece the document
 * @param task checks it
 * @param <R> the type of the result
 */
record UnderWay<R>(RawDocument piece, FutureTask<DocumentTask.Done<R>> task) {}
