package nrw.bildungsnetz.json.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the files that a path refers to. */
public final class SourceFiles {

  private SourceFiles() {}

  /** The file itself, or all document files in a folder in the order of their paths. */
  public static List<DocumentSource> of(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(DocumentSource.of(path));
    }
    try (Stream<Path> files = Files.walk(path)) {
      List<DocumentSource> sources =
          files
              .filter(file -> holdsDocuments(file) && Files.isRegularFile(file))
              .sorted()
              .map(DocumentSource::of)
              .toList();
      return sources.isEmpty() ? List.of(withoutDocuments(path)) : sources;
    } catch (IOException e) {
      return List.of(DocumentSource.unreadable(path, e));
    } catch (UncheckedIOException e) {
      return List.of(DocumentSource.unreadable(path, Objects.requireNonNull(e.getCause())));
    }
  }

  static boolean holdsLines(Path file) {
    String name = file.toString();
    return name.endsWith(".ndjson") || name.endsWith(".jsonl");
  }

  private static boolean holdsDocuments(Path file) {
    return file.toString().endsWith(".json") || holdsLines(file);
  }

  private static DocumentSource withoutDocuments(Path folder) {
    return DocumentSource.unreadable(folder, new NoSuchFileException(folder.toString()));
  }
}
