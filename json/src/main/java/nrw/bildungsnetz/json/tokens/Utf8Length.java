package nrw.bildungsnetz.json.tokens;

/** How many bytes texts take in UTF-8, counted without making them. */
public final class Utf8Length {

  /** How many bytes a unit of UTF-16 takes at most. */
  private static final int MOST = 3;

  private Utf8Length() {}

  /** Whether a text takes more than so many bytes; half a character takes two. */
  public static boolean exceeds(String text, int most) {
    return text.length() > most || (text.length() > most / MOST && of(text) > most);
  }

  private static long of(String text) {
    long bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      bytes += each < 0x80 ? 0 : 1;
      bytes += each < 0x800 || Character.isSurrogate(each) ? 0 : 1;
    }
    return bytes;
  }
}
