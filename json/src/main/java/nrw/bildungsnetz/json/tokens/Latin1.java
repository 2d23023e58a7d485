package nrw.bildungsnetz.json.tokens;

import org.jspecify.annotations.Nullable;

/**
 * Fast paths for Latin-1. Nearly all texts consist of these characters, including umlauts; in UTF-8
 * each takes one or two bytes.
 */
public final class Latin1 {

  private static final int DELETE = 0x7F;
  private static final int LAST_BLANK_BEYOND_ASCII = 0xA0;
  private static final int SOFT_HYPHEN = 0xAD;

  private Latin1() {}

  /** Decodes a range in which every byte is a Latin-1 character. */
  @SuppressWarnings("deprecation") // the fastest way, and correct for these characters
  static String ofBytes(byte[] bytes, int from, int to) {
    return new String(bytes, 0, from, to - from);
  }

  /**
   * Decodes a range of UTF-8 that consists of printable characters and spaces.
   *
   * @param bytes any bytes
   * @return null if the range contains anything else
   */
  static @Nullable String visible(byte[] bytes, int from, int to) {
    byte[] text = new byte[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      long word = Swar.at(bytes, at);
      if (at <= to - Long.BYTES && Swar.areVisible(word)) {
        Swar.put(text, length, word);
        at += Long.BYTES;
        length += Long.BYTES;
      } else {
        int character = bytes[at++];
        if (character < 0 && at < to) {
          character = pair(character, bytes[at++]);
        }
        if (!isVisible(character)) {
          return null;
        }
        text[length++] = (byte) character;
      }
    }
    return ofBytes(text, 0, length);
  }

  /** Decodes a two-byte sequence; -1 if it is not a Latin-1 character. */
  private static int pair(int first, int second) {
    boolean latin = (first & 0xFE) == 0xC2 && (second & 0xC0) == 0x80;
    return latin ? (first & 0x03) << 6 | (second & 0x3F) : -1;
  }

  private static boolean isVisible(int character) {
    return (character >= ' ' && character < DELETE)
        || (character > LAST_BLANK_BEYOND_ASCII && character != SOFT_HYPHEN);
  }
}
