package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Malformed networks and registers that no schema rejects, and why it cannot. */
final class BeyondSchemas {

  private static final Map<String, List<String>> NAMES_BY_REASON =
      Map.of(
          "To a schema, an object has each property once: a parser keeps one of two",
          List.of(
              "property of the network twice",
              "property twice, once escaped",
              "property twice in a nested object",
              "property twice, the first of which is unreadable",
              "extension twice",
              "extension twice, once escaped",
              "property twice inside an extension"),
          "To a schema, 2003.0 and 2e3 are whole numbers",
          List.of("fraction for a whole number", "exponent for a whole number"),
          "To a schema, a number may be as large as it likes",
          List.of("exponent beyond 32 bits in an extension"),
          "Decimal places could be said by multipleOf alone, which binary fractions make unreliable",
          List.of(
              "exponent no library can hold, below one",
              "seven digits after the decimal point",
              "seven digits after the decimal point, zeros all of them",
              "decimal number of 40 characters",
              "decimal number of 41 characters",
              "contradiction beside a value of bad form, in a baseline"),
          "No pattern tells the normal form of a text",
          List.of("text in NFD"),
          "A schema compares no property with another",
          List.of(
              "day outside of its year",
              "day before its bound",
              "day after its bound",
              "year that ends before its bound",
              "bounds the wrong way round",
              "unanimous and against",
              "start outside of its year",
              "end outside of its year, in the second of two vacancies",
              "claimed total outside of its year"),
          "Limits are the embedder's, and narrower here than by default",
          List.of("too many bytes", "text too long", "code too long"));

  /** Further documents of this kind, which the other tables do not cover. */
  static final List<MalformedDocument> ROWS =
      List.of(
          // For a schema, the length of a text is its number of code points; for the reader, of
          // UTF-16 units.
          planned(
              "name of 128 emoji",
              "\"topics\": [\"" + "🏫".repeat(128) + "\"]",
              "F02 /topics/0 7:14"),
          // Not every regex dialect can name characters outside the Basic Multilingual Plane.
          planned(
              "text of one variation selector",
              "\"description\": \"\\udb40\\udd00\"",
              "F01 /description 7:18",
              "F12 /description 7:18"));

  private BeyondSchemas() {}

  static Set<String> names() {
    return NAMES_BY_REASON.values().stream().flatMap(List::stream).collect(Collectors.toSet());
  }
}
