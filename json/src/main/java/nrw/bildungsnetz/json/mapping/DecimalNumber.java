package nrw.bildungsnetz.json.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Parses and formats decimal numbers, preserving every digit: 0.50 is not 0.5. Every number that
 * can be parsed can be formatted, and round-trips.
 */
public final class DecimalNumber {

  /** Up to this length a number is written as Java does; the default limit of a reader. */
  private static final int LONGEST_AS_IT_IS = 40;

  private DecimalNumber() {}

  /** Parses a JSON number; empty if its exponent does not fit into 32 bits. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text)).filter(DecimalNumber::hasDecimalPlace);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Formats a number; empty if it is too large for a document. */
  public static Optional<String> write(BigDecimal number) {
    if (!hasDecimalPlace(number)) {
      return Optional.empty();
    }
    String text = number.toString();
    return Optional.of(
        text.length() <= LONGEST_AS_IT_IS
            ? text
            : number.unscaledValue() + "E" + -(long) number.scale());
  }

  /** Whether the exponent of the first digit fits into 32 bits, as {@link BigDecimal} requires. */
  private static boolean hasDecimalPlace(BigDecimal number) {
    return (long) number.precision() - number.scale() <= Integer.MAX_VALUE;
  }
}
