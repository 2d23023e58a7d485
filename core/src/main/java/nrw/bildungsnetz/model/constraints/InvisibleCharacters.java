package nrw.bildungsnetz.model.constraints;

import java.util.Set;

/**
 * Characters that show nothing: soft hyphens, zero-width characters and fillers. They usually come
 * with text pasted from office files and web pages. Stateless and thread-safe.
 *
 * <p>Source: Unicode, general category Cf and property Default_Ignorable_Code_Point, and the blank
 * Braille pattern and the placeholder of an embedded object, which look empty as well.
 *
 * @since 0.1.0
 */
public final class InvisibleCharacters {

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int TEXT_STYLE = 0xFE0E;
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Combining grapheme joiner, vowels of Khmer, fillers of Hangul, Braille blank, object. */
  private static final Set<Integer> FILLERS =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC);

  /** Format characters that are drawn: signs that go round or before numbers. */
  private static final Set<Integer> VISIBLE_FORMATS =
      Set.of(
          0x0600, 0x0601, 0x0602, 0x0603, 0x0604, 0x0605, 0x06DD, 0x070F, 0x0890, 0x0891, 0x08E2,
          0x110BD, 0x110CD);

  private InvisibleCharacters() {}

  /**
   * Finds the first invisible character that has no business where it stands.
   *
   * <p>Joiners and style selectors are accepted where they shape what is drawn: after an emoji, and
   * after a letter of a script other than Latin, Greek or Cyrillic.
   *
   * @param text any text
   * @return its index in UTF-16 code units, or -1 if there is none
   */
  public static int firstIn(String text) {
    int before = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (isInvisible(c) && !shapes(c, before)) {
        return i;
      }
      before = c;
      i += Character.charCount(c);
    }
    return -1;
  }

  /**
   * Whether a character shows nothing by itself.
   *
   * @param c a code point
   * @return true for format characters, variation selectors and fillers; false for white space
   */
  public static boolean isInvisible(int c) {
    return (Character.getType(c) == Character.FORMAT && !VISIBLE_FORMATS.contains(c))
        || isVariationSelector(c)
        || FILLERS.contains(c);
  }

  private static boolean isVariationSelector(int c) {
    return (c >= 0xFE00 && c <= EMOJI_STYLE)
        || (c >= 0xE0100 && c <= 0xE01EF)
        || (c >= 0x180B && c <= 0x180F);
  }

  private static boolean shapes(int c, int before) {
    return switch (c) {
      case ZERO_WIDTH_JOINER -> isPartOfEmoji(before) || joinsLetters(before);
      case ZERO_WIDTH_NON_JOINER -> joinsLetters(before);
      case TEXT_STYLE, EMOJI_STYLE -> isPartOfEmoji(before) || isKeycap(before);
      default -> isVariationSelector(c) && joinsLetters(before);
    };
  }

  private static boolean isPartOfEmoji(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_PUNCTUATION ->
          !isAscii(c) && !FILLERS.contains(c);
      default -> c == EMOJI_STYLE;
    };
  }

  /** The digits and signs that an emoji style turns into a key. */
  private static boolean isKeycap(int c) {
    return (c >= '0' && c <= '9') || c == '#' || c == '*';
  }

  private static boolean isAscii(int c) {
    return c < 0x80;
  }

  private static boolean joinsLetters(int c) {
    return c >= 0
        && switch (Character.UnicodeScript.of(c)) {
          case COMMON, INHERITED, UNKNOWN, LATIN, GREEK, CYRILLIC -> false;
          default -> true;
        };
  }
}
