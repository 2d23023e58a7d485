package nrw.bildungsnetz.json.documents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A file or stream that holds documents.
 *
 * @param name its name in results
 * @param form how it holds documents; null if that has to be detected
 * @param size its size in bytes; empty if unknown, as for all that can keep its reader waiting
 * @param opening opens it
 */
public record DocumentSource(
    String name, @Nullable RawForm form, OptionalLong size, Opening opening) {

  @FunctionalInterface
  public interface Opening {

    InputStream open() throws IOException;
  }

  /** A stream, which is not closed. */
  public static DocumentSource of(String name, InputStream in, @Nullable RawForm form) {
    return new DocumentSource(name, form, OptionalLong.empty(), () -> new Unclosed(in));
  }

  static DocumentSource of(Path file) {
    RawForm form = SourceFiles.holdsLines(file) ? RawForm.LINES : null;
    return new DocumentSource(
        file.toString(), form, sizeOf(file), () -> Files.newInputStream(file));
  }

  /** Represented as a source as well, so that the failure is reported in its place. */
  static DocumentSource unreadable(Path path, IOException failure) {
    return new DocumentSource(
        path.toString(),
        null,
        OptionalLong.of(0),
        () -> {
          throw failure;
        });
  }

  /** Whether there may be a long time between two bytes, so that none must be waited for early. */
  boolean isLive() {
    return size.isEmpty();
  }

  /** A pipe or a device has no size; of a file that is not there, nothing will be read. */
  private static OptionalLong sizeOf(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isOther() ? OptionalLong.empty() : OptionalLong.of(attributes.size());
    } catch (IOException | RuntimeException e) {
      return OptionalLong.of(0);
    }
  }

  /** Protects a stream that belongs to the caller from being closed. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
