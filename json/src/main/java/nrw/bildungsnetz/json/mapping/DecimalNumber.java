package nrw.bildungsnetz.json.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Parses and formats decimal numbers, preserving every digit: 0.50 is not 0.5. Every number that
 * can be parsed can be formatted, and round-trips.
 */
public final class DecimalNumber {

  /** The maximum length of a number in any document, in characters. */
  public static final int LONGEST = 40;

  private DecimalNumber() {}

  /** Parses a JSON number; empty if its exponent does not fit into 32 bits. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text)).filter(DecimalNumber::hasDecimalPlace);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Formats a number; empty if it is too long or too large for a document. */
  public static Optional<String> write(BigDecimal number) {
    String text = number.toString();
    if (text.length() > LONGEST) {
      text = number.unscaledValue() + "E" + -(long) number.scale();
    }
    return Optional.of(text).filter(t -> t.length() <= LONGEST && hasDecimalPlace(number));
  }

  /** Whether the exponent of the first digit fits into 32 bits, as {@link BigDecimal} requires. */
  private static boolean hasDecimalPlace(BigDecimal number) {
    return (long) number.precision() - number.scale() <= Integer.MAX_VALUE;
  }
}
