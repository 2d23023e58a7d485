package nrw.bildungsnetz.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Decides {@link Identifier}. Safe for use by many threads. */
public final class IdentifierValidator implements ConstraintValidator<Identifier, String> {

  private static final int LONGEST = 64;

  /** Creates a validator. */
  public IdentifierValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || isWellFormed(value);
  }

  /**
   * Whether a text can name a part of a network.
   *
   * @param value the text
   * @return true for a well-formed id
   */
  public static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
