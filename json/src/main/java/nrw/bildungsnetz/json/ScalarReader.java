package nrw.bildungsnetz.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.texts.CodeWords;
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
    if (type instanceof ValueType.WholeNumber) {
      return (V) wholeNumber(token);
    }
    if (type instanceof ValueType.Decimal) {
      return (V) decimal(token);
    }
    if (type instanceof ValueType.Flag) {
      return (V) flag(token);
    }
    String text = text(token);
    if (text == null || type instanceof ValueType.Text) {
      return (V) text;
    }
    return type instanceof ValueType.Code<?> codes
        ? (V) code(codes, text)
        : (V) orReport(CalendarDay.parse(text), ReadingRules.NO_DAY);
  }

  private @Nullable String text(JsonToken token) {
    if (token != JsonToken.VALUE_STRING) {
      reportWrongKind(JsonKind.STRING, JsonKind.of(token));
      return null;
    }
    String text = tokens.text();
    if (text.length() > limits.textLength()) {
      report(ReadingRules.LIMIT, Map.of("limit", Limit.TEXT, "max", limits.textLength()));
      return null;
    }
    return text;
  }

  private @Nullable Integer wholeNumber(JsonToken token) {
    if (token != JsonToken.VALUE_NUMBER_INT) {
      reportWrongKind(JsonKind.WHOLE_NUMBER, JsonKind.of(token));
      return null;
    }
    if (isTooLong()) {
      return null;
    }
    Integer number = tokens.wholeNumber();
    if (number == null) {
      report(ReadingRules.NUMBER_RANGE, Map.of());
    }
    return number;
  }

  private @Nullable BigDecimal decimal(JsonToken token) {
    if (!JsonKind.of(token).isNumber()) {
      reportWrongKind(JsonKind.ANY_NUMBER, JsonKind.of(token));
      return null;
    }
    return isTooLong()
        ? null
        : orReport(DecimalNumber.parse(tokens.text()), ReadingRules.NUMBER_RANGE);
  }

  /** Reads the number at which the parser stands as it is written, for extensions. */
  @Nullable ExtensionNumber literal() {
    return isTooLong()
        ? null
        : orReport(ExtensionNumber.parse(tokens.text()), ReadingRules.NUMBER_RANGE);
  }

  private @Nullable Boolean flag(JsonToken token) {
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      reportWrongKind(JsonKind.BOOLEAN, JsonKind.of(token));
      return null;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** Reports a value of another kind than expected; null is a problem of its own. */
  void reportWrongKind(JsonKind expected, JsonKind found) {
    if (found == JsonKind.NULL) {
      report(ReadingRules.NULL, Map.of());
    } else {
      report(ReadingRules.WRONG_KIND, Map.of("expected", expected, "found", found));
    }
  }

  private boolean isTooLong() {
    if (tokens.length() > limits.numberLength()) {
      report(ReadingRules.LIMIT, Map.of("limit", Limit.NUMBER, "max", limits.numberLength()));
      return true;
    }
    return false;
  }

  private @Nullable Object code(ValueType.Code<?> codes, String name) {
    Object code = codes.find(name).orElse(null);
    if (code == null) {
      Map<String, Object> arguments = new HashMap<>();
      arguments.put("code", name);
      arguments.put("codes", List.copyOf(codes.names()));
      CodeWords.meant(
              name, codes.names().stream().flatMap(each -> codes.find(each).stream()).toList())
          .ifPresent(meant -> arguments.put("nearest", meant));
      report(ReadingRules.UNKNOWN_CODE, arguments);
    }
    return code;
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
