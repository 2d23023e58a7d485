package nrw.bildungsnetz.json.sarif;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * JSON values that have to wait until others are written. Beyond a limit they wait in a temporary
 * file. Not thread-safe.
 */
final class Spool implements AutoCloseable {

  private static final int MOST_IN_MEMORY = 1 << 20;

  private final StringBuilder memory = new StringBuilder();
  private @Nullable Path file;
  private @Nullable BufferedWriter writer;

  /** Adds a value that is written on one line. */
  void add(String value) {
    memory.append(value).append('\n');
    if (memory.length() > MOST_IN_MEMORY) {
      try {
        moveToFile();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes all values, in the order in which they were added, as elements of an array. */
  void writeAll(JsonGenerator json) {
    try {
      if (writer == null || file == null) {
        copy(new BufferedReader(new StringReader(memory.toString())), json);
      } else {
        moveToFile();
        writer.flush();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          copy(lines, json);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(BufferedReader lines, JsonGenerator json) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      json.writeRawValue(line);
    }
  }

  private void moveToFile() throws IOException {
    if (writer == null) {
      file = Files.createTempFile("bildungsnetz", ".sarif");
      writer = Files.newBufferedWriter(file);
    }
    writer.append(memory);
    memory.setLength(0);
  }

  @Override
  public void close() {
    try {
      if (writer != null && file != null) {
        writer.close();
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What was to be written has been written; the system removes temporary files in the end.
    }
  }
}
