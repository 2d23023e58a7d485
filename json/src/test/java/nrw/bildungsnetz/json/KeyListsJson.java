package nrw.bildungsnetz.json;

import java.util.stream.Collectors;
import nrw.bildungsnetz.codes.CodeLists;

/** The key lists as every report of a test names them, where none is replaced. */
final class KeyListsJson {

  static final String BUNDLED =
      CodeLists.all().stream()
          .map(
              list ->
                  "{\"name\": \"%s\", \"version\": \"%s\"}"
                      .formatted(list.getName(), list.getVersion()))
          .collect(Collectors.joining(", ", "[", "]"));

  private KeyListsJson() {}
}
