package nrw.bildungsnetz.model.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import nrw.bildungsnetz.bridge.CallerLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Validates {@link HttpUrl}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class HttpUrlValidator implements ConstraintValidator<HttpUrl, String> {

  static final String MESSAGE = "Keine vollständige Webadresse mit http oder https";

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
    return CallerLanguage.report(
        value == null || isWellFormed(value), HttpUrl.class, MESSAGE, context);
  }

  /**
   * Whether a text is an absolute address of the web.
   *
   * @param value the text
   * @return false for an empty text, another scheme and a relative address
   */
  public static boolean isWellFormed(String value) {
    return isPlain(value) || URL.matcher(value).matches();
  }

  /**
   * Whether an address is well-formed and consists of the characters most addresses consist of. It
   * spares them the regular expression, which would be a third of the time of reading a document.
   */
  private static boolean isPlain(String value) {
    if (!value.startsWith("https://") && !value.startsWith("http://")) {
      return false;
    }
    int length = value.length();
    int i = value.indexOf(':') + 3;
    boolean inLabel = false;
    while (i < length && isHostCharacter(value.charAt(i), inLabel)) {
      inLabel = value.charAt(i) != '.';
      i++;
    }
    if (!inLabel || (i < length && value.charAt(i) != '/')) {
      return false;
    }
    while (i < length && isPathCharacter(value.charAt(i))) {
      i++;
    }
    return i == length;
  }

  private static boolean isHostCharacter(char c, boolean inLabel) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (inLabel && (c == '-' || c == '.'));
  }

  private static boolean isPathCharacter(char c) {
    return c > ' ' && c <= '~' && c != '"' && c != '<' && c != '>' && c != '\\';
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
