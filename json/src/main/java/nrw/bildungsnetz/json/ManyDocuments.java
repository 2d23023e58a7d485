package nrw.bildungsnetz.json;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nrw.bildungsnetz.json.documents.DocumentSequence;
import nrw.bildungsnetz.json.documents.DocumentSource;
import nrw.bildungsnetz.json.documents.ProgressCounter;
import nrw.bildungsnetz.json.documents.RawDocuments;
import nrw.bildungsnetz.json.documents.SourceFiles;
import nrw.bildungsnetz.json.reading.DocumentChecker;

/**
 * A request to read many networks and registers: from which files, folders and streams, and with
 * how many threads. Created by {@link NetworkJson#readMany()}. Immutable and thread-safe.
 *
 * <pre>{@code
 * try (Stream<DocumentResult> results =
 *     NetworkJson.create().readMany().from(Path.of("networks.ndjson")).results()) {
 *   long valid = results.filter(DocumentResult::isValid).count();
 * }
 * }</pre>
 *
 * <p>Memory use does not depend on the number of documents, apart from the ids and keys by which
 * networks are compared with each other. A broken document or an unreadable file does not affect
 * the others.
 *
 * @since 0.1.0
 */
public final class ManyDocuments {

  private final Supplier<DocumentChecker> checker;
  private final List<Supplier<SourceFiles>> sources;
  private final int threads;
  private final Consumer<ReadingProgress> listener;

  private ManyDocuments(
      Supplier<DocumentChecker> checker,
      List<Supplier<SourceFiles>> sources,
      int threads,
      Consumer<ReadingProgress> listener) {
    this.checker = checker;
    this.sources = sources;
    this.threads = threads;
    this.listener = listener;
  }

  static ManyDocuments none(Supplier<DocumentChecker> checker) {
    int processors = Runtime.getRuntime().availableProcessors();
    return new ManyDocuments(checker, List.of(), processors, progress -> {});
  }

  /**
   * Adds a file, or all documents in a folder.
   *
   * <p>A file whose name ends in {@code .ndjson} or {@code .jsonl} is read as {@link
   * SourceForm#LINES}. For any other file the beginning decides: an opening bracket means {@link
   * SourceForm#ARRAY}; a first line that holds a complete object and is followed by another line
   * that is not blank means lines; anything else is {@link SourceForm#ONE} document. In a folder,
   * every file whose name ends in {@code .json}, {@code .ndjson} or {@code .jsonl}, in small or
   * capital letters, is read, including those in subfolders, in the order of their paths. A
   * subfolder or file that cannot be read, a link to nothing and a pipe have a result that says so.
   * Symbolic links to folders are not followed, unless the folder itself is given as one; {@link
   * ReadingProgress#getPassedOver()} counts them and the files with other names.
   *
   * @param path the file or folder; if it cannot be read, does not exist, or is a folder without
   *     such files, a result will say so
   * @return a copy with the source added
   */
  public ManyDocuments from(Path path) {
    return with(() -> SourceFiles.of(path));
  }

  /**
   * Adds a stream; its beginning decides how it holds documents, as for a file, except that a first
   * line that holds a complete object means {@link SourceForm#LINES} as soon as it ends. Who sends
   * a line and waits for its result gets it.
   *
   * @param name the name used in results
   * @param in the stream, in UTF-8; it is read once and not closed
   * @return a copy with the source added
   */
  public ManyDocuments from(String name, InputStream in) {
    return with(() -> SourceFiles.of(DocumentSource.of(name, in, null)));
  }

  /**
   * Adds a stream.
   *
   * @param name the name used in results
   * @param in the stream, in UTF-8; it is read once and not closed
   * @param form how the stream holds documents
   * @return a copy with the source added
   */
  public ManyDocuments from(String name, InputStream in, SourceForm form) {
    return with(() -> SourceFiles.of(DocumentSource.of(name, in, form.raw())));
  }

  /**
   * Sets the number of threads. The default is the number of processors.
   *
   * @param number how many threads check documents, in addition to one that reads them and the one
   *     that consumes the results; with 1 there are no additional threads, and nothing is read
   *     before it is requested
   * @return a copy with this setting
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ManyDocuments threads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("At least one thread is needed");
    }
    return new ManyDocuments(checker, sources, number, listener);
  }

  /**
   * Sets a listener for progress.
   *
   * @param newListener called before each result is delivered and once at the end, on the thread
   *     that consumes the results; an exception it throws ends the reading
   * @return a copy with this setting
   */
  public ManyDocuments onProgress(Consumer<ReadingProgress> newListener) {
    return new ManyDocuments(checker, sources, threads, newListener);
  }

  /**
   * Reads and checks the documents, as of the day on which this method is called.
   *
   * <p>Results are delivered in document order, each as soon as it is finished, even while a source
   * keeps its reader waiting. Documents are read as results are consumed, plus a few in advance: at
   * most twice the number of threads plus two, and no more than 16 MiB of text unless a single
   * document is larger. Networks are also checked against each other, by the rules over the
   * networks of a register; such a finding is reported for the later network.
   *
   * <p>A document that is larger than the limits allow is reported and skipped. In an array, a
   * missing comma, an extra comma and anything after the end of the array produce results of their
   * own, without a network. A source without documents, for example an empty array, has no result;
   * an empty file or stream that is not known to hold lines has the result of an empty document.
   *
   * <p>A source that fails, with whatever exception, has a result that says so, after the results
   * of all documents that were read whole before.
   *
   * <p>The stream must not be used by several threads at the same time, but any thread may close
   * it. Close it unless all results are consumed, preferably with try-with-resources; this releases
   * threads and files. A thread that waits for a stream of the caller is not interrupted: it ends
   * when the stream brings something or is closed.
   *
   * @return the results. Consuming one throws {@link java.util.concurrent.CancellationException} if
   *     the thread was interrupted or the results were closed, and any exception thrown by a custom
   *     rule; there are no results after that
   */
  public Stream<DocumentResult> results() {
    DocumentChecker each = checker.get();
    List<SourceFiles> found = sources.stream().map(Supplier::get).toList();
    List<DocumentSource> all = found.stream().flatMap(some -> some.sources().stream()).toList();
    long passedOver = found.stream().mapToLong(SourceFiles::passedOver).sum();
    DocumentSequence<DocumentResult> sequence =
        new DocumentSequence<>(
            new RawDocuments(all, each.bounds()),
            each,
            threads,
            new ProgressCounter(
                all,
                (documents, bytes, total) ->
                    listener.accept(ReadingProgress.of(documents, bytes, total, passedOver))),
            new DocumentResult.Factory());
    Spliterator<DocumentResult> inOrder =
        Spliterators.spliteratorUnknownSize(sequence, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(inOrder, false).onClose(sequence::close);
  }

  private ManyDocuments with(Supplier<SourceFiles> more) {
    List<Supplier<SourceFiles>> all = Stream.concat(sources.stream(), Stream.of(more)).toList();
    return new ManyDocuments(checker, all, threads, listener);
  }
}
