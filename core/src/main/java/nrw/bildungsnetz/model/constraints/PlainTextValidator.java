package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Validates {@link PlainText}. Safe for use by many threads once initialised. */
public final class PlainTextValidator implements ConstraintValidator<PlainText, String> {

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
    return value == null || isPlain(value, multiline);
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

  /** Whether a text is plain, ignoring its normal form. */
  static boolean isPlainInAnyForm(String value, boolean multiline) {
    return isPlain(value, multiline, false);
  }

  private static boolean isPlain(String value, boolean multiline, boolean normal) {
    boolean far = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < FIRST_BEYOND_CONTROLS && isControl(c) && !(multiline && (c == '\n' || c == '\t'))) {
        return false;
      }
      far |= c >= FIRST_COMBINING;
    }
    return !far || (isPlainUnicode(value) && (!normal || isNormal(value)));
  }

  private static boolean isControl(char c) {
    return c < ' ' || c >= DELETE;
  }

  private static boolean isPlainUnicode(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (c >= DELETE && isForbidden(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNormal(String value) {
    return Normalizer.isNormalized(value, Normalizer.Form.NFC);
  }

  private static boolean isForbidden(int c) {
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    int type = Character.getType(c);
    return noncharacter
        || type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
