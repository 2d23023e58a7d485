package nrw.bildungsnetz.model.extensions;

import java.math.BigDecimal;
import java.util.List;

/**
 * A value in {@link Extensions}: a text, a number, true or false, null, an array, or an object,
 * which is {@link Extensions} again.
 *
 * <p>Its text form shows nothing of it. Immutable and safe for use by many threads.
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
   * True or false.
   *
   * @param flag which of them
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
   * @param number the number; its trailing zeros are kept
   * @return the value
   */
  static ExtensionValue of(BigDecimal number) {
    return ofNumber(number.toString());
  }

  /**
   * An array.
   *
   * @param elements what is in it, in its order
   * @return the value
   * @throws NullPointerException if an element is null
   * @throws IllegalArgumentException if objects and arrays are nested deeper than {@link
   *     Extensions#DEEPEST}
   */
  static ExtensionValue of(List<? extends ExtensionValue> elements) {
    return new ExtensionArray(elements);
  }

  /**
   * A number, written in one certain way.
   *
   * @param literal the number as JSON writes it, for example {@code 1.00} or {@code 1e5}
   * @return the value
   * @throws IllegalArgumentException if that is no number of JSON, or its exponent is beyond 32
   *     bits
   */
  static ExtensionValue ofNumber(String literal) {
    return new ExtensionNumber(literal);
  }

  /**
   * Null, which others may tell from what is absent.
   *
   * @return the value
   */
  static ExtensionValue ofNull() {
    return ExtensionNull.INSTANCE;
  }
}
