package nrw.bildungsnetz.codes;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link SchulnummerKey}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SchulnummerKeyValidator implements ConstraintValidator<SchulnummerKey, String> {

  static final String MESSAGE = "Keine Schulnummer: sechs Ziffern";

  /** Creates a validator. */
  public SchulnummerKeyValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || isWellFormed(value), SchulnummerKey.class, MESSAGE, context);
  }

  /**
   * Whether a text has the form of a Schulnummer.
   *
   * @param value the text
   * @return true for a well-formed key
   */
  public static boolean isWellFormed(String value) {
    return value.length() == 6 && Digits.only(value);
  }
}
