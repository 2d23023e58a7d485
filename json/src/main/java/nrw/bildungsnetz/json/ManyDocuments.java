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
import nrw.bildungsnetz.json.documents.ProgressCount;
import nrw.bildungsnetz.json.documents.RawDocuments;
import nrw.bildungsnetz.json.documents.ReadingThreads;
import nrw.bildungsnetz.json.documents.SourceFiles;
import nrw.bildungsnetz.json.reading.DocumentChecker;

/**
 * Many documents to read, networks and registers, and how to read them: from which files, folders
 * and streams, by how many threads. Made by {@link NetworkJson#readMany()}; immutable and safe for
 * use by many threads.
 *
 * <p>Memory stays the same however many documents there are, but for the ids and keys by which
 * networks are compared with one another. One broken document costs no other, nor does a file that
 * cannot be read.
 */
public final class ManyDocuments {

  private final Supplier<DocumentChecker> checker;
  private final List<Supplier<List<DocumentSource>>> sources;
  private final int threads;
  private final Consumer<ReadingProgress> listener;

  private ManyDocuments(
      Supplier<DocumentChecker> checker,
      List<Supplier<List<DocumentSource>>> sources,
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
   * Adds a file, or a folder with all that is in it.
   *
   * <p>A file whose name ends in {@code .ndjson} or {@code .jsonl} holds {@link SourceForm#LINES}.
   * Of any other its beginning decides: an opening bracket makes an {@link SourceForm#ARRAY}; a
   * first line that holds a whole object, and is followed by another line that is not blank, makes
   * lines; all else is {@link SourceForm#ONE} document. Of a folder, all files are read whose names
   * end in {@code .json}, {@code .ndjson} or {@code .jsonl}, in the order of their paths, those of
   * its folders too; links to folders are not followed.
   *
   * @param path the file or folder; where it cannot be read, is not there or is a folder without
   *     such files, a result will say so
   * @return these documents and those
   */
  public ManyDocuments from(Path path) {
    return with(() -> SourceFiles.of(path));
  }

  /**
   * Adds a stream, whose beginning decides how it holds documents, as with a file.
   *
   * @param name what results call it
   * @param in the stream, in UTF-8; it is read once, and stays open
   * @return these documents and those
   */
  public ManyDocuments from(String name, InputStream in) {
    return with(() -> List.of(DocumentSource.of(name, in, null)));
  }

  /**
   * Adds a stream.
   *
   * @param name what results call it
   * @param in the stream, in UTF-8; it is read once, and stays open
   * @param form how it holds documents
   * @return these documents and those
   */
  public ManyDocuments from(String name, InputStream in, SourceForm form) {
    return with(() -> List.of(DocumentSource.of(name, in, form.raw())));
  }

  /**
   * The same documents, read by another number of threads.
   *
   * @param number how many threads work beside the one that takes the results; with 1 none does,
   *     and nothing is read before it is asked for. Without this option there are as many as the
   *     machine has processors
   * @return documents that are otherwise the same
   * @throws IllegalArgumentException if the number is less than 1
   */
  public ManyDocuments threads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("At least one thread is needed");
    }
    return new ManyDocuments(checker, sources, number, listener);
  }

  /**
   * The same documents, with somebody who is told how far their reading has come.
   *
   * @param newListener is told before each result is delivered, and once in the end, on the thread
   *     that takes the results; what it throws ends the reading
   * @return documents that are otherwise the same
   */
  public ManyDocuments onProgress(Consumer<ReadingProgress> newListener) {
    return new ManyDocuments(checker, sources, threads, newListener);
  }

  /**
   * Reads and checks the documents, as of the day on which this is called.
   *
   * <p>The results come in the order of the documents. Documents are read as results are taken, and
   * a few ahead: at most twice as many as there are threads, and two, and no more than 16 MiB of
   * text unless one alone is larger. Networks are held to the rules over the networks of a register
   * too, as if all of them stood in one; what is found belongs to the later one.
   *
   * <p>A document that is larger than the limits allow is reported and passed over. In an array, a
   * missing comma, one too many and what follows the array are results of their own, without a
   * network. A source without any document, an empty array for example, has no result; of an empty
   * file or stream that need not hold lines the result is that of an empty document.
   *
   * <p>The results are for one thread at a time. Whoever may not take all of them closes the
   * stream, best with try-with-resources; that frees threads and files.
   *
   * @return the results, one after another. Taking one throws {@link
   *     java.util.concurrent.CancellationException} where the thread was interrupted, and what a
   *     rule of one's own throws; after that there are no more
   */
  public Stream<DocumentResult> results() {
    DocumentChecker each = checker.get();
    List<DocumentSource> all = sources.stream().flatMap(some -> some.get().stream()).toList();
    DocumentSequence<DocumentResult> sequence =
        new DocumentSequence<>(
            new RawDocuments(all, each.bounds()),
            each,
            new ReadingThreads(threads),
            new ProgressCount(
                all,
                (documents, bytes, total) ->
                    listener.accept(new ReadingProgress(documents, bytes, total))),
            new DocumentResult.Factory());
    Spliterator<DocumentResult> inOrder =
        Spliterators.spliteratorUnknownSize(sequence, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(inOrder, false).onClose(sequence::close);
  }

  private ManyDocuments with(Supplier<List<DocumentSource>> more) {
    List<Supplier<List<DocumentSource>>> all =
        Stream.concat(sources.stream(), Stream.of(more)).toList();
    return new ManyDocuments(checker, all, threads, listener);
  }
}
