package nrw.bildungsnetz.codes;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link AgsKey}. Thread-safe after initialization.
 *
 * @since 0.1.0
 */
public final class AgsKeyValidator implements ConstraintValidator<AgsKey, String> {

  static final String MESSAGE =
      "Kein AGS in Nordrhein-Westfalen: fünf Ziffern für einen Kreis, acht für eine Gemeinde, mit führender Null";

  private static final String LAND = "05";
  private static final String REGIERUNGSBEZIRKE = "13579";

  private int length;

  /** Creates a validator that accepts keys of five and of eight digits. */
  public AgsKeyValidator() {}

  @Override
  public void initialize(AgsKey annotation) {
    length = annotation.length();
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || isWellFormed(value, length), AgsKey.class, MESSAGE, context);
  }

  /**
   * Whether a text has the form of an AGS of Nordrhein-Westfalen.
   *
   * @param value the text
   * @param length 5 for a Kreis, 8 for a Gemeinde, 0 for either
   * @return true for a well-formed key
   */
  public static boolean isWellFormed(String value, int length) {
    boolean rightLength =
        length == 0 ? value.length() == 5 || value.length() == 8 : value.length() == length;
    return rightLength && startsLikeNrw(value) && Digits.only(value);
  }

  static boolean startsLikeNrw(String value) {
    return value.length() >= 3
        && value.startsWith(LAND)
        && REGIERUNGSBEZIRKE.indexOf(value.charAt(2)) >= 0;
  }
}
