package nrw.bildungsnetz.codes;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link SchulformKey}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SchulformKeyValidator implements ConstraintValidator<SchulformKey, String> {

  static final String MESSAGE = "Kein Schulform-Schlüssel: zwei Ziffern";

  /** Creates a validator. */
  public SchulformKeyValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || isWellFormed(value), SchulformKey.class, MESSAGE, context);
  }

  /**
   * Whether a text has the form of a Schulform key.
   *
   * @param value the text
   * @return true for a well-formed key
   */
  public static boolean isWellFormed(String value) {
    return value.length() == 2 && Digits.only(value);
  }
}
