package nrw.bildungsnetz.model.extensions;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in {@link Extensions}, with its notation preserved: {@code 1.0}, {@code 1.00} and {@code
 * 1e0} are three different values. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ExtensionNumber implements ExtensionValue {

  private static final Pattern FORM =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?<exponent>[eE][+-]?+[0-9]++)?+");

  private final String literal;

  ExtensionNumber(String literal) {
    if (!isNumber(literal)) {
      throw new IllegalArgumentException("No number of JSON, or its exponent is beyond 32 bits");
    }
    this.literal = literal;
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

  /** {@return the number as a JSON literal} */
  public String getLiteral() {
    return literal;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof ExtensionNumber other && literal.equals(other.literal);
  }

  @Override
  public int hashCode() {
    return literal.hashCode();
  }
}
