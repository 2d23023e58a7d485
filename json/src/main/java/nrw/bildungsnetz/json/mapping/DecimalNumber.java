package nrw.bildungsnetz.json.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes decimal numbers so that every digit survives: 0.50 is not 0.5. A number that can
 * be read can be written, and reads as an equal one again.
 */
public final class DecimalNumber {

  /** The characters up to which a number is written as Java does; the default limit of a reader. */
  private static final int LONGEST_AS_IT_IS = 40;

  private DecimalNumber() {}

  /** The number a JSON number states; empty where its exponent is beyond 32 bits. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text)).filter(DecimalNumber::hasDecimalPlace);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The number as documents state it; empty where none may, because it is too large. */
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

  /** Whether the place of the first digit can be told in 32 bits, as {@link BigDecimal} does. */
  private static boolean hasDecimalPlace(BigDecimal number) {
    return (long) number.precision() - number.scale() <= Integer.MAX_VALUE;
  }
}
