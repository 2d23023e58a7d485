package nrw.bildungsnetz.json.tokens;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SIMD within a register: looks at eight bytes at once, the first of them in the lowest bits. */
public final class Swar {

  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101_0101_0101_0101L;
  private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
  private static final long BLANKS = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';

  private Swar() {}

  /**
   * The bytes from a place on, with zeros for those behind the end.
   *
   * @param bytes the bytes
   * @param at the place
   * @return eight bytes
   */
  public static long at(byte[] bytes, int at) {
    return at <= bytes.length - Long.BYTES ? (long) WORDS.get(bytes, at) : last(bytes, at);
  }

  private static long last(byte[] bytes, int at) {
    long word = 0;
    for (int i = bytes.length - 1; i >= at; i--) {
      word = word << Byte.SIZE | (bytes[i] & 0xFF);
    }
    return word;
  }

  /**
   * Whether all of them are ASCII, and none is a control character below blanks.
   *
   * @param word eight bytes
   * @return true if so
   */
  public static boolean arePlain(long word) {
    return ((word | (word - BLANKS)) & HIGH_BITS) == 0;
  }

  /** Whether all of them are ASCII one can see, or blanks. */
  static boolean areVisible(long word) {
    return ((word | (word - BLANKS) | (word + ONES)) & HIGH_BITS) == 0;
  }

  /** Puts eight bytes at a place. */
  static void put(byte[] bytes, int at, long word) {
    WORDS.set(bytes, at, word);
  }

  /** How many blanks stand before anything else: 0 to 8. */
  static int blanks(long word) {
    return Long.numberOfTrailingZeros(word ^ BLANKS) / Byte.SIZE;
  }

  /**
   * Marks where a text may end: at quotes, backslashes and control characters, each by the highest
   * bit of its byte.
   *
   * <p>Subtraction marks each byte that was too small, and perhaps bytes above such a one, never
   * any below the first.
   */
  static long stops(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    long stops =
        ((quotes - ONES) & ~quotes)
            | ((backslashes - ONES) & ~backslashes)
            | ((word - BLANKS) & ~word);
    return stops & HIGH_BITS;
  }

  /**
   * Marks, like {@link #stops}, what is no ASCII or cannot be seen; bytes behind a stop as well.
   */
  static long unseen(long word) {
    return (word | (word + ONES)) & HIGH_BITS;
  }

  /** How many bytes stand before the first that is marked: 0 to 8. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }

  /**
   * How many units of UTF-16 begin in them, if they are of UTF-8: none with what continues a
   * character, two with the first byte of four.
   */
  static int utf16Units(long word) {
    long continuing = word & ~(word << 1) & HIGH_BITS;
    long firstOfFour = word & (word << 1) & (word << 2) & (word << 3) & HIGH_BITS;
    return Long.BYTES - Long.bitCount(continuing) + Long.bitCount(firstOfFour);
  }
}
