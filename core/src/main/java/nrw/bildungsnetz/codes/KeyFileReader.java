package nrw.bildungsnetz.codes;

import java.net.URL;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads a key file in the format described in {@link CodeLists} and rejects any other. */
final class KeyFileReader {

  private static final String VERSION = "# version: ";
  private static final String SOURCE = "# source: ";
  private static final String LICENCE = "# licence: ";
  private static final List<String> HEADINGS = List.of(VERSION, SOURCE, LICENCE);
  private static final Set<String> VALIDITY = Set.of(KeyRow.FIRST_SCHULJAHR, KeyRow.LAST_SCHULJAHR);

  private final URL url;
  private final List<String> required;
  private final List<String> lines;

  /** The number of lines before the column names. */
  private final int headings;

  private KeyFileReader(URL url, List<String> required) {
    this.url = url;
    this.required = required;
    this.lines = KeyFileLines.read(url);
    this.headings = (int) lines.stream().takeWhile(each -> each.startsWith("#")).count();
  }

  /** Reads a file with the given required columns, the key column first. */
  static KeyFile read(URL url, List<String> columns) {
    KeyFileReader reader = new KeyFileReader(url, columns);
    reader.refuseOtherHeadings();
    return new KeyFile(
        reader.version(),
        reader.heading(SOURCE).orElseThrow(() -> reader.missing(SOURCE)),
        reader.heading(LICENCE),
        reader.rows(reader.columns()));
  }

  private void refuseOtherHeadings() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < headings; i++) {
      String text = lines.get(i);
      Optional<String> heading = HEADINGS.stream().filter(text::startsWith).findFirst();
      if (heading.filter(seen::add).isEmpty() || text.substring(heading.get().length()).isBlank()) {
        throw line(i)
            .malformed(
                "expected \"# version:\", \"# source:\" or \"# licence:\", each once and with a text, found "
                    + Quoted.of(text));
      }
    }
  }

  private Optional<String> heading(String prefix) {
    return headingAt(prefix).map(at -> lines.get(at).substring(prefix.length()).strip());
  }

  private Optional<Integer> headingAt(String prefix) {
    return IntStream.range(0, headings)
        .filter(at -> lines.get(at).startsWith(prefix))
        .boxed()
        .findFirst();
  }

  private LocalDate version() {
    String day = heading(VERSION).orElseThrow(() -> missing(VERSION));
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw line(headingAt(VERSION).orElseThrow())
          .malformed("expected a day like 2025-09-05, found " + Quoted.of(day));
    }
  }

  private IllegalStateException missing(String heading) {
    return line(headings).malformed("expected a line \"" + heading.strip() + " …\" before this");
  }

  private List<String> columns() {
    List<String> columns = headings < lines.size() ? cells(headings) : List.of();
    Set<String> distinct = new HashSet<>(columns);
    boolean noneTwice = distinct.size() == columns.size();
    boolean noneMissing = distinct.containsAll(required);
    distinct.removeAll(required);
    if (!noneTwice || !noneMissing || !VALIDITY.containsAll(distinct)) {
      throw line(headings)
          .malformed(
              "expected the columns "
                  + String.join(", ", required)
                  + ", each once and parted by tabs, found "
                  + Quoted.of(String.join(", ", columns)));
    }
    return columns;
  }

  private List<KeyRow> rows(List<String> columns) {
    if (headings + 1 >= lines.size()) {
      throw line(lines.size()).malformed("expected at least one key");
    }
    Map<String, KeyRow> byKey = new HashMap<>();
    List<KeyRow> rows = new ArrayList<>();
    for (int i = headings + 1; i < lines.size(); i++) {
      KeyRow row = row(i, columns);
      KeyRow first = byKey.putIfAbsent(row.key(), row);
      if (first != null) {
        throw row.line()
            .malformed(
                "expected each key once, found "
                    + Quoted.of(row.key())
                    + " as in line "
                    + first.line().number());
      }
      rows.add(row);
    }
    return rows;
  }

  private KeyRow row(int index, List<String> columns) {
    List<String> cells = cells(index);
    if (cells.size() != columns.size()) {
      throw line(index)
          .malformed(
              "expected "
                  + columns.size()
                  + " columns parted by tabs ("
                  + String.join(", ", columns)
                  + "), found "
                  + cells.size());
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    KeyRow row = new KeyRow(line(index), required.get(0), Map.copyOf(byColumn));
    if (row.key().isEmpty() || !row.key().equals(row.key().strip())) {
      throw row.line().malformed("expected a key without blanks around it in " + required.get(0));
    }
    return row;
  }

  private List<String> cells(int index) {
    return List.of(lines.get(index).split("\t", -1));
  }

  private KeyFileLine line(int index) {
    return new KeyFileLine(url, index + 1);
  }
}
