package nrw.bildungsnetz.json.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.json.mapping.CalendarDay;
import nrw.bildungsnetz.json.mapping.DecimalNumber;
import nrw.bildungsnetz.json.mapping.JsonAttribute;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.json.tokens.Tokens;
import nrw.bildungsnetz.model.extensions.ExtensionNumber;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.texts.CodeNames;
import nrw.bildungsnetz.texts.CodeWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads scalar values without coercion, trimming or rounding. Values that cannot be read are
 * reported and skipped. Not thread-safe.
 */
final class ScalarReader {

  private final Tokens tokens;
  private final Bounds bounds;
  private final ReadingContext context;

  ScalarReader(Tokens tokens, Bounds bounds, ReadingContext context) {
    this.tokens = tokens;
    this.bounds = bounds;
    this.context = context;
  }

  /**
   * Reads the current value.
   *
   * @param first its first character
   * @return the value; null if a problem was reported instead
   */
  @SuppressWarnings("unchecked") // each branch reads the type of its kind
  <V> @Nullable V read(JsonAttribute<?, ?, V> attribute, int first) {
    return switch (attribute.kind()) {
      case TEXT -> (V) text(first);
      case CODE -> code(attribute, first);
      case DAY -> (V) day(first);
      case WHOLE_NUMBER -> (V) wholeNumber(first);
      case DECIMAL -> (V) decimal(first);
      case FLAG -> (V) flag(first);
      case OBJECT, EXTENSIONS -> throw new IllegalArgumentException("Not a single value");
    };
  }

  @Nullable String text(int first) {
    if (first != '"') {
      context.skipWrongKind(JsonKind.STRING);
      return null;
    }
    String text = tokens.text();
    if (text == null) {
      context.reportLimit(Limit.TEXT, bounds.textLength());
    }
    return text;
  }

  private <V> @Nullable V code(JsonAttribute<?, ?, V> attribute, int first) {
    if (first != '"') {
      context.skipWrongKind(JsonKind.STRING);
      return null;
    }
    int index = tokens.code(attribute.codeNames());
    if (index >= 0) {
      return attribute.code(index);
    } else if (index == Tokens.TOO_LONG) {
      context.reportLimit(Limit.TEXT, bounds.textLength());
    } else {
      reportUnknown(tokens.unknownCode(), attribute);
    }
    return null;
  }

  private void reportUnknown(String code, JsonAttribute<?, ?, ?> attribute) {
    context.report(
        ReadingRules.UNKNOWN_CODE,
        Map.of("code", code),
        () -> {
          Map<String, Object> further = new HashMap<>();
          further.put("codes", CodeNames.of(attribute.codeNames().names()));
          Enum<?> example = (Enum<?>) attribute.code(0);
          CodeWords.meant(code, example.getDeclaringClass())
              .ifPresent(meant -> further.put("nearest", meant));
          return further;
        });
  }

  private @Nullable LocalDate day(int first) {
    String text = text(first);
    return text == null
        ? null
        : orReport(CalendarDay.parse(text).orElse(null), ReadingRules.NO_DAY);
  }

  private @Nullable Integer wholeNumber(int first) {
    if (!Tokens.isNumber(first)) {
      context.skipWrongKind(JsonKind.WHOLE_NUMBER);
      return null;
    }
    tokens.number();
    if (!tokens.isWhole()) {
      context.reportKind(JsonKind.WHOLE_NUMBER, JsonKind.NUMBER);
      return null;
    }
    return isTooLong() ? null : orReport(tokens.wholeNumber(), ReadingRules.NUMBER_RANGE);
  }

  private @Nullable BigDecimal decimal(int first) {
    if (!Tokens.isNumber(first)) {
      context.skipWrongKind(JsonKind.ANY_NUMBER);
      return null;
    }
    tokens.number();
    return isTooLong()
        ? null
        : orReport(
            DecimalNumber.parse(tokens.numberText()).orElse(null), ReadingRules.NUMBER_RANGE);
  }

  /** Reads the current number in its original notation, for extensions. */
  @Nullable ExtensionNumber literal() {
    tokens.number();
    return isTooLong()
        ? null
        : orReport(
            ExtensionNumber.parse(tokens.numberText()).orElse(null), ReadingRules.NUMBER_RANGE);
  }

  private boolean isTooLong() {
    if (tokens.numberLength() > bounds.numberLength()) {
      context.reportLimit(Limit.NUMBER, bounds.numberLength());
      return true;
    }
    return false;
  }

  private @Nullable Boolean flag(int first) {
    if (first != 't' && first != 'f') {
      context.skipWrongKind(JsonKind.BOOLEAN);
      return null;
    }
    tokens.word();
    return first == 't';
  }

  private <V> @Nullable V orReport(@Nullable V value, Rule problem) {
    if (value == null) {
      context.report(problem, Map.of());
    }
    return value;
  }
}
