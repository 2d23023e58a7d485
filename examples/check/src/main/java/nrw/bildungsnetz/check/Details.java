package nrw.bildungsnetz.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The reports of a run whose table comes first: they wait in a temporary file, because there can be
 * many.
 */
final class Details implements AutoCloseable {

  private final Path file;
  private final PrintWriter writer;

  private Details(Path file, Writer writer) {
    this.file = file;
    this.writer = new PrintWriter(writer);
  }

  static Details create() throws IOException {
    Path file = Files.createTempFile("bildungsnetz-check", ".txt");
    return new Details(file, Files.newBufferedWriter(file));
  }

  PrintWriter writer() {
    return writer;
  }

  /** Prints what was written. */
  void printTo(PrintWriter out) throws IOException {
    if (writer.checkError()) {
      throw new IOException("Temporary file " + file);
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      reader.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
    Files.deleteIfExists(file);
  }
}
