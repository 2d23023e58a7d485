package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link Identifier}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class IdentifierValidator implements ConstraintValidator<Identifier, String> {

  static final String MESSAGE =
      "Keine Kennung: 1 bis 64 Zeichen aus A-Z, a-z, 0-9, Punkt, Unterstrich, Bindestrich; vorn Buchstabe oder Ziffer";

  private static final int LONGEST = 64;

  private static final String LETTERS_AND_DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  /** Lookup table by character; avoids hard-to-predict range comparisons. */
  private static final boolean[] FIRST = among(LETTERS_AND_DIGITS);

  private static final boolean[] FURTHER = among(LETTERS_AND_DIGITS + "._-");

  /** Creates a validator. */
  public IdentifierValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || isWellFormed(value), Identifier.class, MESSAGE, context);
  }

  /**
   * Whether a text can name a part of a network.
   *
   * @param value the text
   * @return true for a well-formed id
   */
  public static boolean isWellFormed(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isAmong(FIRST, value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      if (!isAmong(FURTHER, value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAmong(boolean[] characters, char c) {
    return c < characters.length && characters[c];
  }

  private static boolean[] among(String ascii) {
    boolean[] characters = new boolean[128];
    ascii.chars().forEach(c -> characters[c] = true);
    return characters;
  }
}
