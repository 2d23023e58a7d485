package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files that a path refers to: the file itself, or all document files in a folder in the order
 * of their paths. What cannot be listed or read is among them, so that it is reported in its place.
 *
 * @param sources the files
 * @param passedOver how many entries of the folder were passed over: files with other names, and
 *     symbolic links to folders
 */
public record SourceFiles(List<DocumentSource> sources, long passedOver) {

  /** The reason in the exception for a folder in which there is no document. */
  public static final String NO_DOCUMENT = "No document in this folder";

  private static final List<String> LINES = List.of(".ndjson", ".jsonl");
  private static final List<String> DOCUMENTS = List.of(".json", ".ndjson", ".jsonl");

  /** Finds the files. A folder may be given as a symbolic link. */
  public static SourceFiles of(Path path) {
    return Files.isDirectory(path) ? new Scan().of(path) : of(DocumentSource.of(path));
  }

  /** A single source. */
  public static SourceFiles of(DocumentSource source) {
    return new SourceFiles(List.of(source), 0);
  }

  static boolean holdsLines(Path file) {
    return endsWith(file, LINES);
  }

  /** Whatever the case and the language of the system. */
  private static boolean endsWith(Path file, List<String> endings) {
    String name = file.toString();
    return endings.stream()
        .anyMatch(
            ending ->
                name.regionMatches(
                    true, name.length() - ending.length(), ending, 0, ending.length()));
  }

  /** Looks through a folder without recursion, as folders may be nested deeply. */
  private static final class Scan {

    private final List<Found> found = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private long passedOver;

    private record Found(Path path, DocumentSource source) {}

    SourceFiles of(Path folder) {
      folders.add(folder);
      while (!folders.isEmpty()) {
        list(folders.remove());
      }
      found.sort(Comparator.comparing(Found::path));
      Stream<DocumentSource> sources =
          found.isEmpty() ? Stream.of(withoutDocuments(folder)) : found.stream().map(Found::source);
      return new SourceFiles(sources.toList(), passedOver);
    }

    private void list(Path folder) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(this::take);
      } catch (DirectoryIteratorException e) {
        addUnreadable(folder, Objects.requireNonNull(e.getCause()));
      } catch (IOException e) {
        addUnreadable(folder, e);
      } catch (RuntimeException e) {
        addUnreadable(folder, new IOException("The folder failed unexpectedly", e));
      }
    }

    private void take(Path entry) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        folders.add(entry);
      } else if (Files.isDirectory(entry) || !endsWith(entry, DOCUMENTS)) {
        passedOver++;
      } else {
        add(entry, DocumentSource.of(entry));
      }
    }

    /** A pipe in a folder could keep the run waiting for ever. */
    private void add(Path file, DocumentSource source) {
      if (source.isLive()) {
        addUnreadable(file, new IOException("Neither a file nor a folder"));
      } else {
        found.add(new Found(file, source));
      }
    }

    private void addUnreadable(Path path, IOException failure) {
      found.add(new Found(path, DocumentSource.unreadable(path, failure)));
    }

    private static DocumentSource withoutDocuments(Path folder) {
      return DocumentSource.unreadable(
          folder, new NoSuchFileException(folder.toString(), null, NO_DOCUMENT));
    }
  }
}
