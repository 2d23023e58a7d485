package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link PlainText}. Thread-safe after initialization.
 *
 * @since 0.1.0
 */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

  static final String MESSAGE = "Unzulässige Zeichen oder nicht in Unicode-Normalform NFC";

  private static final char DELETE = 0x7F;

  /** From DELETE up to here, there are only control characters. */
  private static final char FIRST_BEYOND_CONTROLS = 0xA0;

  /** All characters below are in NFC and allowed, except the control characters. */
  private static final char FIRST_COMBINING = 0x300;

  private boolean multiline;

  /** Creates a validator that accepts single-line texts. */
  public PlainTextValidator() {}

  @Override
  public void initialize(PlainText annotation) {
    multiline = annotation.multiline();
  }

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return CallerLanguage.report(
        value == null || isPlain(value, multiline), PlainText.class, MESSAGE, context);
  }

  /**
   * Whether a text is plain.
   *
   * @param value the text
   * @param multiline whether line feeds and tabs may occur
   * @return true for a plain text, an empty one included
   */
  public static boolean isPlain(String value, boolean multiline) {
    return isPlain(value, multiline, true);
  }

  /** Whether a text has only characters, in any normal form and for any use. */
  static boolean isPlainInAnyForm(String value, boolean multiline) {
    return isPlain(value, multiline, false);
  }

  /**
   * Finds the first character that may not occur in a text.
   *
   * @param value the text
   * @param multiline whether line feeds and tabs may occur
   * @return its index in UTF-16 code units, or -1 if only the normal form can be wrong
   */
  public static int firstForbidden(String value, boolean multiline) {
    return firstForbidden(value, multiline, true);
  }

  private static int firstForbidden(String value, boolean multiline, boolean strict) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      boolean control = c < FIRST_BEYOND_CONTROLS && isControl(c);
      if (control
          ? !(multiline && (c == '\n' || c == '\t'))
          : c >= DELETE && (isNoCharacter(c) || (strict && isMisleading(c)))) {
        return i;
      }
    }
    return -1;
  }

  /** Looks closely only at texts with characters far beyond Latin letters. */
  private static boolean isPlain(String value, boolean multiline, boolean strict) {
    boolean far = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < FIRST_BEYOND_CONTROLS && isControl(c) && !(multiline && (c == '\n' || c == '\t'))) {
        return false;
      }
      far |= c >= FIRST_COMBINING;
    }
    return !far || (firstForbidden(value, multiline, strict) < 0 && (!strict || isNormal(value)));
  }

  private static boolean isControl(int c) {
    return c < ' ' || c >= DELETE;
  }

  private static boolean isNormal(String value) {
    return Normalizer.isNormalized(value, Normalizer.Form.NFC);
  }

  private static boolean isNoCharacter(int c) {
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    int type = Character.getType(c);
    return noncharacter
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * Whether a character alters what a reader sees or means something only to one program: controls
   * of the writing direction, tags and private use.
   */
  private static boolean isMisleading(int c) {
    return isDirectionControl(c)
        || (c >= 0xE0000 && c <= 0xE007F)
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** Unicode, property Bidi_Control. */
  private static boolean isDirectionControl(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
