package nrw.bildungsnetz.json;

import nrw.bildungsnetz.validation.Position;
import tools.jackson.core.JsonParser;

/**
 * Tells the lines and columns, in characters, of tokens a parser of bytes comes to. It goes through
 * the bytes once, so it must be asked in the order of the document. For one walk on one thread.
 */
final class BytePlaces implements Locator.Places {

  private final byte[] utf8;
  private int at;
  private int line = 1;
  private int column = 1;

  BytePlaces(byte[] utf8) {
    this.utf8 = utf8;
  }

  @Override
  public Position current(JsonParser parser) {
    long offset = parser.currentTokenLocation().getByteOffset();
    for (; at < offset; at++) {
      pass(utf8[at]);
    }
    return new Position(line, column);
  }

  private void pass(byte each) {
    if (each == '\n' || (each == '\r' && !(at + 1 < utf8.length && utf8[at + 1] == '\n'))) {
      line++;
      column = 1;
    } else if ((each & 0xC0) != 0x80) {
      // What takes four bytes takes two characters.
      column += (each & 0xF8) == 0xF0 ? 2 : 1;
    }
  }
}
