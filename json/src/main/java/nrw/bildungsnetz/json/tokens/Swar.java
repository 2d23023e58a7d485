package nrw.bildungsnetz.json.tokens;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** SIMD within a register: processes eight bytes at once, the first of them in the lowest bits. */
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
   * Loads eight bytes, padded with zeros at the end of the array.
   *
   * @param bytes the bytes
   * @param at the offset
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
   * Whether all bytes are ASCII and none is a control character below the space.
   *
   * @param word eight bytes
   * @return true if so
   */
  public static boolean arePlain(long word) {
    return ((word | (word - BLANKS)) & HIGH_BITS) == 0;
  }

  /** Whether all bytes are printable ASCII or spaces. */
  static boolean areVisible(long word) {
    return ((word | (word - BLANKS) | (word + ONES)) & HIGH_BITS) == 0;
  }

  /** Stores eight bytes. */
  static void put(byte[] bytes, int at, long word) {
    WORDS.set(bytes, at, word);
  }

  /** The number of leading spaces: 0 to 8. */
  static int blanks(long word) {
    return Long.numberOfTrailingZeros(word ^ BLANKS) / Byte.SIZE;
  }

  /**
   * Marks quotes, backslashes and control characters by the highest bit of their byte.
   *
   * <p>Borrows can also mark bytes after the first one that is marked correctly, but never one
   * before it.
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
   * Marks bytes that are not printable ASCII, in the same way as {@link #stops}, including those
   * after a stop.
   */
  static long unseen(long word) {
    return (word | (word + ONES)) & HIGH_BITS;
  }

  /** The number of bytes before the first marked one: 0 to 8. */
  static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }

  /**
   * The number of UTF-16 units that start in eight bytes of UTF-8: none for a continuation byte,
   * two for the first byte of a four-byte sequence.
   */
  static int utf16Units(long word) {
    long continuing = word & ~(word << 1) & HIGH_BITS;
    long firstOfFour = word & (word << 1) & (word << 2) & (word << 3) & HIGH_BITS;
    return Long.BYTES - Long.bitCount(continuing) + Long.bitCount(firstOfFour);
  }
}
