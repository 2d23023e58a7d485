package nrw.bildungsnetz.rules.form;

/**
 * Tells the texts that need no closer look, which are nearly all: Latin letters and the punctuation
 * of German texts. Stateless and thread-safe.
 */
final class UsualText {

  private static final char SOFT_HYPHEN = 0xAD;

  /** Up to here all letters belong to DIN 91379. */
  private static final char LAST_LETTER = 0x17E;

  private static final char FIRST_PUNCTUATION = 0x2010;
  private static final char LAST_PUNCTUATION = 0x2027;

  private UsualText() {}

  static boolean is(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual =
          c <= LAST_LETTER ? c != SOFT_HYPHEN : c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION;
      if (!usual) {
        return false;
      }
    }
    return true;
  }
}
