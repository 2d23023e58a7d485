package nrw.bildungsnetz.model.extensions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in {@link Extensions}, kept as it is written: {@code 1.0}, {@code 1.00} and {@code 1e0}
 * are three values. Immutable and safe for use by many threads.
 *
 * @param literal the number as JSON writes it
 */
public record ExtensionNumber(String literal) implements ExtensionValue {

  private static final Pattern FORM =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?<exponent>[eE][+-]?+[0-9]++)?+");

  /**
   * Takes a number.
   *
   * @param literal the number as JSON writes it
   * @throws IllegalArgumentException if that is no number of JSON, or its exponent is beyond 32
   *     bits; the message does not show it
   */
  public ExtensionNumber {
    if (!isNumber(literal)) {
      throw new IllegalArgumentException("No number of JSON, or its exponent is beyond 32 bits");
    }
  }

  /**
   * The number a text states.
   *
   * @param literal the text
   * @return the number; empty where it is no number of JSON, or its exponent is beyond 32 bits
   */
  public static Optional<ExtensionNumber> parse(String literal) {
    try {
      return Optional.of(new ExtensionNumber(literal));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The number to reckon with.
   *
   * @return the number; its trailing zeros are kept, the sign of a zero is not
   */
  public BigDecimal toBigDecimal() {
    return new BigDecimal(literal);
  }

  @Override
  public String toString() {
    return "ExtensionNumber";
  }

  private static boolean isNumber(String literal) {
    Matcher form = FORM.matcher(literal);
    return form.matches() && (form.group("exponent") == null || decimal(literal).isPresent());
  }

  private static Optional<BigDecimal> decimal(String literal) {
    try {
      return Optional.of(new BigDecimal(literal));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
