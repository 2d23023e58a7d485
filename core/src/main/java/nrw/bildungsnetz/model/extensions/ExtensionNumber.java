package nrw.bildungsnetz.model.extensions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in {@link Extensions}, with its notation preserved: {@code 1.0}, {@code 1.00} and {@code
 * 1e0} are three different values. Immutable and thread-safe.
 *
 * @param literal the number as a JSON literal
 */
public record ExtensionNumber(String literal) implements ExtensionValue {

  private static final Pattern FORM =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?<exponent>[eE][+-]?+[0-9]++)?+");

  /**
   * Creates a number.
   *
   * @param literal the number as a JSON literal
   * @throws IllegalArgumentException if the literal is not a JSON number or its exponent exceeds 32
   *     bits; the message does not contain the literal
   */
  public ExtensionNumber {
    if (!isNumber(literal)) {
      throw new IllegalArgumentException("No number of JSON, or its exponent is beyond 32 bits");
    }
  }

  /**
   * Parses a JSON number.
   *
   * @param literal the text
   * @return the number; empty if the text is not a JSON number or its exponent exceeds 32 bits
   */
  public static Optional<ExtensionNumber> parse(String literal) {
    try {
      return Optional.of(new ExtensionNumber(literal));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The number as a {@link BigDecimal}.
   *
   * @return the number; trailing zeros are kept, the sign of a negative zero is lost
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
