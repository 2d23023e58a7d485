package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link NonBlank}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class NonBlankValidator implements ConstraintValidator<NonBlank, String> {

  static final String MESSAGE = "Leer";

  /** Creates a validator. */
  public NonBlankValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || hasVisible(value), NonBlank.class, MESSAGE, context);
  }

  /**
   * Whether a text has a visible character.
   *
   * @param value the text
   * @return false for an empty text or one of only white space, control characters and {@link
   *     InvisibleCharacters}
   */
  public static boolean hasVisible(String value) {
    if (!value.isEmpty() && isVisibleAscii(value.charAt(0))) {
      return true;
    }
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      if (!isBlank(value.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Fast path: most texts begin with such a character. */
  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || InvisibleCharacters.isInvisible(c)
        || Character.getType(c) == Character.CONTROL;
  }
}
