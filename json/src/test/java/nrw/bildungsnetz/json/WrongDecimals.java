package nrw.bildungsnetz.json;

import static nrw.bildungsnetz.json.MalformedDocument.planned;

import java.util.List;
import java.util.stream.Stream;

/**
 * Values in place of a decimal number. Numbers with too many digits can be read: that they do not
 * fit is a finding on the value.
 */
final class WrongDecimals {

  private static final List<MalformedDocument> KINDS =
      List.of(
          value("string for a decimal number", "\"1.5\"", "J04"),
          value("empty string for a decimal number", "\"\"", "J04"),
          value("boolean for a decimal number", "true", "J04"),
          value("list for a decimal number", "[1.5]", "J04"),
          value("object for a decimal number", "{\"value\": 1.5}", "J04"),
          value("null for a decimal number", "null", "J10"));

  private static final List<MalformedDocument> LARGE =
      List.of(
          value("exponent no library can hold", "1e400000000000", "J09"),
          value("exponent no library can hold, below one", "-1.5E-400000000000", "J09"),
          value("exponent just beyond 32 bits", "1e2147483647", "J09"),
          value("decimal number of 41 characters", "1.0" + "0".repeat(38), "J14"),
          value("whole number of 41 characters for a decimal one", "1".repeat(41), "J14"));

  private static final List<MalformedDocument> DIGITS =
      List.of(
          value("exponent that fits no attribute", "1E+2147483646", "F10"),
          value("sixteen digits before the decimal point", "1000000000000000", "F10"),
          value("sixteen digits before the decimal point, as a power", "1E15", "F10"),
          value("seven digits after the decimal point", "-0.1234567", "F10"),
          value("seven digits after the decimal point, zeros all of them", "1.0000000", "F10"),
          value("decimal number of 40 characters", "1.0" + "0".repeat(37), "F10"),
          fte("no Stellenanteil at all", "0.00", "F08"),
          fte("negative Stellenanteil", "-0.5", "F08"),
          fte("Stellenanteil of too many digits, below zero", "-12345.5", "F08", "F10"),
          percent("more than all", "100.001", "F09"),
          percent("far more than all", "1E+3", "F09", "F10"));

  static final List<MalformedDocument> ROWS =
      Stream.of(KINDS, LARGE, DIGITS).flatMap(List::stream).toList();

  private WrongDecimals() {}

  /** The target of an indicator, which may have any sign and is required. */
  private static MalformedDocument value(String name, String value, String rule) {
    return planned(
        name,
        "\"indicators\": [{\"id\": \"a\", \"name\": \"A\",\n  \"target\": {\"value\": "
            + value
            + "}}]",
        rule + " /indicators/0/target/value 8:25");
  }

  private static MalformedDocument fte(String name, String fte, String... rules) {
    return planned(
        name,
        "\"committees\": [{\"id\": \"c\", \"name\": \"C\", \"type\": \"OTHER\"}],\n"
            + "\"posts\": [{\"id\": \"a\", \"committee\": \"c\", \"function\": \"LEITUNG\",\n"
            + "  \"fte\": "
            + fte
            + "}]",
        findings("/posts/0/fte 9:12", rules));
  }

  private static MalformedDocument percent(String name, String percent, String... rules) {
    return planned(
        name,
        "\"evaluations\": [{\"id\": \"a\", \"name\": \"A\",\n  \"responsePercent\": "
            + percent
            + "}]",
        findings("/evaluations/0/responsePercent 8:24", rules));
  }

  private static String[] findings(String place, String... rules) {
    return Stream.of(rules).map(rule -> rule + " " + place).toArray(String[]::new);
  }
}
