package nrw.bildungsnetz.json.tokens;

import java.util.Arrays;
import nrw.bildungsnetz.validation.Position;

/**
 * Converts byte offsets to columns, which count characters. However many columns are requested, in
 * whatever order, each byte is scanned only a few times. Not thread-safe.
 */
public final class Columns implements Lines {

  /** The maximum number of bytes to scan for an offset in a long line. */
  private static final int BLOCK = 1_024;

  private final byte[] utf8;
  private final int start;
  private int line = 1;
  private int beginningOfLine;

  /** The number of characters before each block, filled on demand. */
  private int[] before = new int[16];

  private int counted;

  /** Starts at the beginning of a document, after a byte order mark. */
  Columns(byte[] utf8, int start) {
    this.utf8 = utf8;
    this.start = start;
    this.beginningOfLine = start;
  }

  /** The position of a byte whose line is known. */
  @Override
  public Position position(int offset, int lineOfOffset) {
    if (line != lineOfOffset) {
      beginningOfLine = beginningOfLine(offset);
      line = lineOfOffset;
    }
    int characters =
        offset - beginningOfLine < BLOCK
            ? characters(beginningOfLine, offset)
            : charactersBefore(offset) - charactersBefore(beginningOfLine);
    return Position.of(line, 1 + characters);
  }

  private int beginningOfLine(int offset) {
    int beginning = offset;
    while (beginning > start && !endsLine(utf8[beginning - 1])) {
      beginning--;
    }
    return beginning;
  }

  private static boolean endsLine(byte each) {
    return each == '\n' || each == '\r';
  }

  private int charactersBefore(int offset) {
    int block = offset / BLOCK;
    if (block >= before.length) {
      before = Arrays.copyOf(before, Math.max(block + 1, 2 * before.length));
    }
    for (; counted < block; counted++) {
      before[counted + 1] = before[counted] + characters(counted * BLOCK, (counted + 1) * BLOCK);
    }
    return before[block] + characters(block * BLOCK, offset);
  }

  private int characters(int from, int to) {
    int characters = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      characters += Swar.utf16Units(Swar.at(utf8, at));
    }
    for (; at < to; at++) {
      characters += charactersBegunBy(utf8[at]);
    }
    return characters;
  }

  /**
   * The number of UTF-16 units that start at a byte: none for a continuation byte, two for the
   * first byte of a four-byte sequence.
   *
   * @param each the byte
   * @return 0, 1 or 2
   */
  public static int charactersBegunBy(int each) {
    if ((each & 0xC0) == 0x80) {
      return 0;
    }
    return (each & 0xF8) == 0xF0 ? 2 : 1;
  }
}
