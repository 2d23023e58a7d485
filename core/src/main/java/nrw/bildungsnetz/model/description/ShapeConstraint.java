package nrw.bildungsnetz.model.description;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.Ags;
import nrw.bildungsnetz.codes.AgsKey;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.Schulform;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.codes.SchulformKeyValidator;
import nrw.bildungsnetz.codes.Schulnummer;
import nrw.bildungsnetz.codes.SchulnummerKey;
import nrw.bildungsnetz.codes.SchulnummerKeyValidator;
import nrw.bildungsnetz.model.constraints.CharacterName;
import nrw.bildungsnetz.model.constraints.HttpUrl;
import nrw.bildungsnetz.model.constraints.HttpUrlValidator;
import nrw.bildungsnetz.model.constraints.Identifier;
import nrw.bildungsnetz.model.constraints.IdentifierValidator;
import nrw.bildungsnetz.model.constraints.NamedExtensionsValidator;
import nrw.bildungsnetz.model.constraints.NonBlank;
import nrw.bildungsnetz.model.constraints.NonBlankValidator;
import nrw.bildungsnetz.model.constraints.PlainExtensionsValidator;
import nrw.bildungsnetz.model.constraints.PlainText;
import nrw.bildungsnetz.model.constraints.PlainTextValidator;
import nrw.bildungsnetz.model.extensions.Extensions;

/**
 * A Jakarta constraint on a getter: its kind, its bounds and the check itself. Immutable and
 * thread-safe.
 */
public final class ShapeConstraint {

  /** Not blank; for extensions, no blank name. */
  public static final ShapeConstraint NON_BLANK = new ShapeConstraint(Kind.NON_BLANK, 0, 0);

  /** Readable text on one line. */
  public static final ShapeConstraint PLAIN_TEXT = new ShapeConstraint(Kind.PLAIN_TEXT, 0, 0);

  /** Readable text; line feeds and tabs are allowed. */
  public static final ShapeConstraint MULTILINE_TEXT = new ShapeConstraint(Kind.PLAIN_TEXT, 1, 0);

  /** A well-formed id. */
  public static final ShapeConstraint IDENTIFIER = new ShapeConstraint(Kind.IDENTIFIER, 0, 0);

  /** A well-formed Schulnummer. */
  public static final ShapeConstraint SCHULNUMMER_KEY =
      new ShapeConstraint(Kind.SCHULNUMMER_KEY, 0, 0);

  /** A well-formed key of a Schulform. */
  public static final ShapeConstraint SCHULFORM_KEY = new ShapeConstraint(Kind.SCHULFORM_KEY, 0, 0);

  /** An absolute http or https address. */
  public static final ShapeConstraint HTTP_URL = new ShapeConstraint(Kind.HTTP_URL, 0, 0);

  /** A number above zero. */
  public static final ShapeConstraint POSITIVE = new ShapeConstraint(Kind.POSITIVE, 0, 0);

  private static final int KREIS_DIGITS = 5;
  private static final int GEMEINDE_DIGITS = 8;

  private enum Kind {
    NON_BLANK(NonBlank.class),
    SIZE(Size.class),
    PLAIN_TEXT(PlainText.class),
    IDENTIFIER(Identifier.class),
    AGS_KEY(AgsKey.class),
    SCHULNUMMER_KEY(SchulnummerKey.class),
    SCHULFORM_KEY(SchulformKey.class),
    HTTP_URL(HttpUrl.class),
    MIN(Min.class),
    MAX(Max.class),
    POSITIVE(Positive.class),
    DIGITS(Digits.class);

    private final Class<? extends Annotation> annotation;

    Kind(Class<? extends Annotation> annotation) {
      this.annotation = annotation;
    }
  }

  private final Kind kind;
  private final long first;
  private final long second;

  private ShapeConstraint(Kind kind, long first, long second) {
    this.kind = kind;
    this.first = first;
    this.second = second;
  }

  /**
   * Bounds of the length of a text.
   *
   * @param min the smallest length in UTF-16 code units
   * @param max the largest
   * @return the constraint
   */
  public static ShapeConstraint size(int min, int max) {
    return new ShapeConstraint(Kind.SIZE, min, max);
  }

  /**
   * The form of an AGS.
   *
   * @param length 5 for a Kreis, 8 for a Gemeinde, 0 for either
   * @return the constraint
   */
  public static ShapeConstraint agsKey(int length) {
    return new ShapeConstraint(Kind.AGS_KEY, length, 0);
  }

  /**
   * The smallest number that is allowed.
   *
   * @param bound the number
   * @return the constraint
   */
  public static ShapeConstraint min(long bound) {
    return new ShapeConstraint(Kind.MIN, bound, 0);
  }

  /**
   * The largest number that is allowed.
   *
   * @param bound the number
   * @return the constraint
   */
  public static ShapeConstraint max(long bound) {
    return new ShapeConstraint(Kind.MAX, bound, 0);
  }

  /**
   * How many digits a number may have.
   *
   * @param integer the digits before the decimal point
   * @param fraction the digits after it
   * @return the constraint
   */
  public static ShapeConstraint digits(int integer, int fraction) {
    return new ShapeConstraint(Kind.DIGITS, integer, fraction);
  }

  /**
   * The annotation that declares the constraint.
   *
   * @return an annotation type of Jakarta Validation or of this library
   */
  public Class<? extends Annotation> getAnnotationType() {
    return kind.annotation;
  }

  /**
   * The arguments of a message about a violation: the bounds of the constraint; for a malformed
   * key, what is asked for and the key that was probably meant; for a text, the first character
   * that may not occur.
   *
   * @param value the value that violates the constraint
   * @return the arguments by name, possibly none; never the value itself
   */
  public Map<String, Object> argumentsFor(Object value) {
    return switch (kind) {
      case SIZE -> Map.of("min", (int) first, "max", (int) second);
      case MIN, MAX -> Map.of("bound", first);
      case POSITIVE -> Map.of("above", 0L);
      case DIGITS -> Map.of("integer", (int) first, "fraction", (int) second);
      case AGS_KEY, SCHULNUMMER_KEY, SCHULFORM_KEY -> argumentsForKey((String) value);
      case PLAIN_TEXT -> value instanceof String text ? unreadable(text) : Map.of();
      default -> Map.of();
    };
  }

  /** What is asked for, and the key that was probably meant; the value itself is not corrected. */
  private Map<String, Object> argumentsForKey(String malformed) {
    Map<String, Object> arguments = new HashMap<>();
    if (kind == Kind.AGS_KEY) {
      boolean kreis = first == KREIS_DIGITS;
      arguments.put(kreis ? "kreis" : "either", kreis ? KREIS_DIGITS : GEMEINDE_DIGITS);
    }
    suggestFor(malformed).ifPresent(meant -> arguments.put("repaired", meant));
    return arguments;
  }

  /**
   * The key that was probably meant by what is no text, a number for example.
   *
   * @param written the value as it is written
   * @return a key; empty where the constraint asks for none, or it is not plain which is meant
   */
  public Optional<String> keyMeantBy(String written) {
    boolean key =
        switch (kind) {
          case AGS_KEY, SCHULNUMMER_KEY, SCHULFORM_KEY -> true;
          default -> false;
        };
    return key && isSatisfiedBy(written) ? Optional.of(written) : suggestFor(written);
  }

  private Optional<String> suggestFor(String malformed) {
    return switch (kind) {
      case AGS_KEY -> suggestAgsFor(malformed).map(Ags::toString);
      case SCHULNUMMER_KEY -> Schulnummer.suggestFor(malformed).map(Schulnummer::toString);
      case SCHULFORM_KEY -> Schulform.suggestFor(malformed).map(Schulform::getKey);
      default -> Optional.empty();
    };
  }

  private Optional<Ags> suggestAgsFor(String malformed) {
    return first == KREIS_DIGITS
        ? Ags.suggestKreisFor(malformed)
        : Ags.suggestFor(malformed).filter(ags -> first == 0 || !ags.isKreis());
  }

  /**
   * Whether a value satisfies the constraint.
   *
   * @param value a value of the attribute's type
   * @return true if it does
   */
  public boolean isSatisfiedBy(Object value) {
    return switch (kind) {
      case NON_BLANK ->
          value instanceof Extensions extensions
              ? NamedExtensionsValidator.areNamed(extensions)
              : NonBlankValidator.hasVisible((String) value);
      case PLAIN_TEXT ->
          value instanceof Extensions extensions
              ? PlainExtensionsValidator.arePlain(extensions, first != 0)
              : PlainTextValidator.isPlain((String) value, first != 0);
      case SIZE -> isWithin(((String) value).length());
      case IDENTIFIER -> IdentifierValidator.isWellFormed((String) value);
      case AGS_KEY -> AgsKeyValidator.isWellFormed((String) value, (int) first);
      case SCHULNUMMER_KEY -> SchulnummerKeyValidator.isWellFormed((String) value);
      case SCHULFORM_KEY -> SchulformKeyValidator.isWellFormed((String) value);
      case HTTP_URL -> HttpUrlValidator.isWellFormed((String) value);
      case MIN -> compare(value, first) >= 0;
      case MAX -> compare(value, first) <= 0;
      case POSITIVE -> compare(value, 0) > 0;
      case DIGITS -> hasDigits(decimal(value));
    };
  }

  private boolean isWithin(int length) {
    return length >= first && length <= second;
  }

  private boolean hasDigits(BigDecimal number) {
    return (long) number.precision() - number.scale() <= first && number.scale() <= second;
  }

  /** Names the first character that may not occur, or the normal form. */
  private Map<String, Object> unreadable(String text) {
    int index = PlainTextValidator.firstForbidden(text, first != 0);
    return index < 0
        ? Map.of("form", "NFC")
        : Map.of(
            "place",
            text.codePointCount(0, index) + 1,
            "character",
            CharacterName.of(text.codePointAt(index)));
  }

  private static int compare(Object number, long bound) {
    return number instanceof Integer whole
        ? Long.compare(whole, bound)
        : ((BigDecimal) number).compareTo(BigDecimal.valueOf(bound));
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof Integer whole ? BigDecimal.valueOf(whole) : (BigDecimal) number;
  }
}
