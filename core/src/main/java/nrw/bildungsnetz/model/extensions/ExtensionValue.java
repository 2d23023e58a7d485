package nrw.bildungsnetz.model.extensions;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value in {@link Extensions}: a text, a number, a boolean, null, an array, or an object (again
 * an {@link Extensions}).
 *
 * <p>{@code toString} never shows the content. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface ExtensionValue
    permits ExtensionText,
        ExtensionNumber,
        ExtensionFlag,
        ExtensionNull,
        ExtensionArray,
        Extensions {

  /**
   * A text.
   *
   * @param text any text, an empty one included
   * @return the value
   */
  static ExtensionValue of(String text) {
    return new ExtensionText(text);
  }

  /**
   * A boolean.
   *
   * @param flag the value
   * @return the value
   */
  static ExtensionValue of(boolean flag) {
    return new ExtensionFlag(flag);
  }

  /**
   * A whole number.
   *
   * @param number the number
   * @return the value
   */
  static ExtensionValue of(long number) {
    return ofNumber(Long.toString(number));
  }

  /**
   * A decimal number.
   *
   * @param number the number; trailing zeros are kept
   * @return the value
   */
  static ExtensionValue of(BigDecimal number) {
    return ofNumber(number.toString());
  }

  /**
   * An array.
   *
   * @param elements the elements in order
   * @return the value
   * @throws NullPointerException if an element is null
   * @throws IllegalArgumentException if objects and arrays are nested deeper than {@link
   *     Extensions#DEEPEST}
   */
  static ExtensionValue of(List<? extends ExtensionValue> elements) {
    return new ExtensionArray(elements);
  }

  /**
   * A number with its notation preserved.
   *
   * @param literal the number as a JSON literal, for example {@code 1.00} or {@code 1e5}
   * @return the value
   * @throws IllegalArgumentException if the literal is not a JSON number or its exponent exceeds 32
   *     bits
   */
  static ExtensionValue ofNumber(String literal) {
    return new ExtensionNumber(literal);
  }

  /**
   * JSON null, which other applications may distinguish from an absent property.
   *
   * @return the value
   */
  static ExtensionValue ofNull() {
    return ExtensionNull.INSTANCE;
  }
}
