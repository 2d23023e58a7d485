package nrw.bildungsnetz.json.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads and writes decimal numbers so that every digit survives: 0.50 is not 0.5. A number that can
 * be read can be written, and reads as an equal one again.
 */
public final class DecimalNumber {

  /** The characters a number may have in any document. */
  public static final int LONGEST = 40;

  private DecimalNumber() {}

  /** The number a JSON number states; empty where its exponent is beyond 32 bits. */
  public static Optional<BigDecimal> parse(String text) {
    try {
      return Optional.of(new BigDecimal(text)).filter(DecimalNumber::hasDecimalPlace);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * The number as documents state it; empty where none may, because it is too long or too large.
   */
  public static Optional<String> write(BigDecimal number) {
    String text = number.toString();
    if (text.length() > LONGEST) {
      text = number.unscaledValue() + "E" + -(long) number.scale();
    }
    return Optional.of(text).filter(t -> t.length() <= LONGEST && hasDecimalPlace(number));
  }

  /** Whether the place of the first digit can be told in 32 bits, as {@link BigDecimal} does. */
  private static boolean hasDecimalPlace(BigDecimal number) {
    return (long) number.precision() - number.scale() <= Integer.MAX_VALUE;
  }
}
