package nrw.bildungsnetz.codes;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One row of a key file. The typed getters reject the file if a column is malformed. */
record KeyRow(KeyFileLine line, String keyColumn, Map<String, String> columns) {

  static final String FIRST_SCHULJAHR = "gueltig_von_schuljahr";
  static final String LAST_SCHULJAHR = "gueltig_bis_schuljahr";

  String key() {
    return get(keyColumn);
  }

  /** The raw text of a column, possibly empty. */
  String get(String column) {
    return columns.getOrDefault(column, "");
  }

  String text(String column) {
    String text = get(column);
    if (text.isBlank()) {
      throw line.malformed("expected a text in the column " + column);
    }
    return text;
  }

  boolean yesOrNo(String column) {
    return switch (get(column)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unknown(column, List.of("true", "false"));
    };
  }

  <C extends Enum<C>> Set<C> codes(String column, Class<C> type) {
    Set<C> codes = EnumSet.noneOf(type);
    for (String code : get(column).split(" ", -1)) {
      codes.add(code(column, type, code));
    }
    return codes;
  }

  Optional<Schuljahr> firstSchuljahr() {
    return schuljahr(FIRST_SCHULJAHR);
  }

  Optional<Schuljahr> lastSchuljahr() {
    Optional<Schuljahr> last = schuljahr(LAST_SCHULJAHR);
    Optional<Schuljahr> first = firstSchuljahr();
    if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) > 0) {
      throw line.malformed(
          "expected " + LAST_SCHULJAHR + " to be no earlier than " + FIRST_SCHULJAHR);
    }
    return last;
  }

  IllegalStateException unknown(String column, List<String> known) {
    return line.malformed(
        "expected one of "
            + String.join(", ", known)
            + " in the column "
            + column
            + ", found "
            + Quoted.of(get(column)));
  }

  private <C extends Enum<C>> C code(String column, Class<C> type, String code) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(column, names(type)));
  }

  private static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).<String>map(Enum::name).toList();
  }

  private Optional<Schuljahr> schuljahr(String column) {
    String year = get(column);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (year.length() != 4 || !Digits.only(year) || !Schuljahr.exists(Integer.parseInt(year))) {
      throw line.malformed(
          "expected the year a Schuljahr begins in, or nothing, in the column "
              + column
              + ", found "
              + Quoted.of(year));
    }
    return Optional.of(Schuljahr.of(Integer.parseInt(year)));
  }
}
