package nrw.bildungsnetz.codes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A well-formed key file: at least one row, no duplicate keys. */
record KeyFile(LocalDate version, String source, Optional<String> licence, List<KeyRow> rows) {

  <E extends CodeEntry> List<E> entries(Function<KeyRow, E> entry) {
    return rows.stream().map(entry).toList();
  }
}
