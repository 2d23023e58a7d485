package nrw.bildungsnetz.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.rules.Rule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads single values exactly as they are written: nothing is reinterpreted, trimmed or rounded.
 */
final class ScalarReader {

  private final Tokens tokens;
  private final Limits limits;
  private final Reporter reporter;

  ScalarReader(Tokens tokens, Limits limits, Reporter reporter) {
    this.tokens = tokens;
    this.limits = limits;
    this.reporter = reporter;
  }

  /** Takes in a problem at the place of the value. */
  interface Reporter {
    void report(Rule rule, TokenStreamLocation location, Map<String, Object> arguments);
  }

  /** Reads the value at which the parser stands; null where it has been reported as unreadable. */
  @SuppressWarnings("unchecked") // each branch reads what its type says
  <V> @Nullable V read(ValueType<V> type, JsonToken token) {
    if (!hasKind(kindOf(type), token) || isTooLong(token)) {
      return null;
    }
    if (type instanceof ValueType.Text) {
      return (V) tokens.text();
    }
    if (type instanceof ValueType.Code<?> codes) {
      return (V) code(codes);
    }
    if (type instanceof ValueType.Day) {
      return (V) orReport(CalendarDay.parse(tokens.text()), ReadingRules.NO_DAY);
    }
    if (type instanceof ValueType.WholeNumber) {
      return (V) orReport(wholeNumber(tokens.text()), ReadingRules.NUMBER_RANGE);
    }
    if (type instanceof ValueType.Decimal) {
      return (V) orReport(DecimalNumber.parse(tokens.text()), ReadingRules.NUMBER_RANGE);
    }
    return (V) Boolean.valueOf(token == JsonToken.VALUE_TRUE);
  }

  private static JsonKind kindOf(ValueType<?> type) {
    if (type instanceof ValueType.WholeNumber) {
      return JsonKind.WHOLE_NUMBER;
    }
    if (type instanceof ValueType.Decimal) {
      return JsonKind.ANY_NUMBER;
    }
    return type instanceof ValueType.Flag ? JsonKind.BOOLEAN : JsonKind.STRING;
  }

  private boolean hasKind(JsonKind expected, JsonToken token) {
    JsonKind found = JsonKind.of(token);
    if (found == expected || (expected == JsonKind.ANY_NUMBER && found.isNumber())) {
      return true;
    }
    reportWrongKind(expected, found);
    return false;
  }

  /** Reports a value of another kind than expected; null is a problem of its own. */
  void reportWrongKind(JsonKind expected, JsonKind found) {
    if (found == JsonKind.NULL) {
      report(ReadingRules.NULL, Map.of());
    } else {
      report(ReadingRules.WRONG_KIND, Map.of("expected", expected, "found", found));
    }
  }

  private boolean isTooLong(JsonToken token) {
    if (token == JsonToken.VALUE_STRING && tokens.length() > limits.textLength()) {
      report(ReadingRules.LIMIT, Map.of("limit", Limit.TEXT, "max", limits.textLength()));
      return true;
    }
    if (JsonKind.of(token).isNumber() && tokens.length() > limits.numberLength()) {
      report(ReadingRules.LIMIT, Map.of("limit", Limit.NUMBER, "max", limits.numberLength()));
      return true;
    }
    return false;
  }

  private @Nullable Object code(ValueType.Code<?> codes) {
    String name = tokens.text();
    Object code = codes.find(name).orElse(null);
    if (code == null) {
      Map<String, Object> arguments = new HashMap<>();
      arguments.put("code", name);
      arguments.put("codes", List.copyOf(codes.names()));
      NearestName.of(name, codes.names()).ifPresent(meant -> arguments.put("nearest", meant));
      report(ReadingRules.UNKNOWN_CODE, arguments);
    }
    return code;
  }

  private static Optional<Integer> wholeNumber(String digits) {
    try {
      return Optional.of(Integer.parseInt(digits));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private <V> @Nullable V orReport(Optional<V> value, Rule problem) {
    if (value.isEmpty()) {
      report(problem, Map.of());
    }
    return value.orElse(null);
  }

  private void report(Rule rule, Map<String, Object> arguments) {
    reporter.report(rule, tokens.location(), arguments);
  }
}
