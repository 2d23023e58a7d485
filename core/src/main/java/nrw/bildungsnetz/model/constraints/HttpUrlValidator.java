package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Validates {@link HttpUrl}. Thread-safe. */
public final class HttpUrlValidator implements ConstraintValidator<HttpUrl, String> {

  /**
   * The form of a whole address as a regular expression that means the same in Java and ECMAScript,
   * for the JSON Schema.
   */
  public static final String PATTERN = pattern();

  private static final Pattern URL = Pattern.compile(PATTERN);

  /** Creates a validator. */
  public HttpUrlValidator() {}

  @Override
  public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
    return value == null || isWellFormed(value);
  }

  /**
   * Whether a text is an absolute address of the web.
   *
   * @param value the text
   * @return false for an empty text, another scheme and a relative address
   */
  public static boolean isWellFormed(String value) {
    return URL.matcher(value).matches();
  }

  private static String pattern() {
    String blanks =
        "\\u0000-\\u0020\\u007F-\\u00A0\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u206F\\u3000\\uFEFF";
    String letter = "[^" + blanks + "!-/:-@\\[-`{-~]";
    String name = letter + "[^" + blanks + "!-,./:-@\\[-^`{-~]*";
    String host = name + "(\\." + name + ")*\\.?|\\[[0-9A-Fa-f:.]+\\]";
    String rest = "[/?#][^" + blanks + "\"<>\\\\]*";
    return "[Hh][Tt][Tt][Pp][Ss]?://(" + host + ")(:[0-9]{1,5})?(" + rest + ")?";
  }
}
