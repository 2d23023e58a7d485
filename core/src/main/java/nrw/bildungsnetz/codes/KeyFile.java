package nrw.bildungsnetz.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the key lists bundled beside this class: one header line, then one key a line, columns
 * parted by commas. The lists hold neither quotes nor commas inside a column.
 */
final class KeyFile {

  private KeyFile() {}

  static List<Row> read(String fileName) {
    try (InputStream in = KeyFile.class.getResourceAsStream(fileName)) {
      if (in == null) {
        throw new IllegalStateException("The key list " + fileName + " is missing in this library");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String> lines = reader.lines().toList();
      List<String> header = columns(lines.get(0));
      return lines.stream().skip(1).map(line -> new Row(header, columns(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> columns(String line) {
    return List.of(line.split(",", -1));
  }

  /** One key with its columns. */
  record Row(List<String> header, List<String> values) {
    String get(String column) {
      return values.get(header.indexOf(column));
    }
  }
}
