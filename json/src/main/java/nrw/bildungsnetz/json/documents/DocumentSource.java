package nrw.bildungsnetz.json.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file or stream that holds documents.
 *
 * @param name what it is called
 * @param form how it holds them; null where that is to be found out
 * @param size how many bytes it has; empty where that is not known
 * @param opening opens it
 */
public record DocumentSource(
    String name, @Nullable RawForm form, OptionalLong size, Opening opening) {

  /** Opens a source. */
  @FunctionalInterface
  public interface Opening {

    /** Opens it. */
    InputStream open() throws IOException;
  }

  /** A stream, which stays open. */
  public static DocumentSource of(String name, InputStream in, @Nullable RawForm form) {
    return new DocumentSource(name, form, OptionalLong.empty(), () -> new Unclosed(in));
  }

  static DocumentSource of(Path file) {
    RawForm form = SourceFiles.holdsLines(file) ? RawForm.LINES : null;
    return new DocumentSource(
        file.toString(), form, sizeOf(file), () -> Files.newInputStream(file));
  }

  /** What cannot be read is a source too, so that this is told where its turn is. */
  static DocumentSource unreadable(Path path, IOException failure) {
    return new DocumentSource(
        path.toString(),
        null,
        OptionalLong.of(0),
        () -> {
          throw failure;
        });
  }

  /** Of a file that cannot be read, nothing will be. */
  private static OptionalLong sizeOf(Path file) {
    try {
      return OptionalLong.of(Files.size(file));
    } catch (IOException e) {
      return OptionalLong.of(0);
    }
  }

  /** A stream that belongs to somebody else. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
