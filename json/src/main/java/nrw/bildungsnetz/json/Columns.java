package nrw.bildungsnetz.json;

import nrw.bildungsnetz.validation.Position;

/**
 * Counts in which column, in characters, bytes of a document stand. Each byte is gone through at
 * most once or twice, so it must be asked in the order of the document. For one walk on one thread.
 */
final class Columns {

  private final byte[] utf8;
  private int at;
  private int line = 1;
  private int column = 1;

  Columns(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** The position of a byte of which the line is known. */
  Position position(int offset, int lineOfOffset) {
    if (line != lineOfOffset) {
      at = beginningOfLine(offset);
      line = lineOfOffset;
      column = 1;
    }
    for (; at < offset; at++) {
      column += charactersBegunBy(utf8[at]);
    }
    return new Position(line, column);
  }

  private int beginningOfLine(int offset) {
    int beginning = offset;
    while (utf8[beginning - 1] != '\n' && utf8[beginning - 1] != '\r') {
      beginning--;
    }
    return beginning;
  }

  /**
   * How many characters begin with a byte: none in the midst of one, two with what takes four
   * bytes.
   */
  static int charactersBegunBy(int each) {
    if ((each & 0xC0) == 0x80) {
      return 0;
    }
    return (each & 0xF8) == 0xF0 ? 2 : 1;
  }
}
