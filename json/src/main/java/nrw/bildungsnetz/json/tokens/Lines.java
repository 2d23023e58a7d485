package nrw.bildungsnetz.json.tokens;

import nrw.bildungsnetz.validation.Position;

/** Converts the offsets of tokens to positions. */
interface Lines {

  /**
   * The position of a token.
   *
   * @param offset the byte offset of its first byte
   * @param line the line of the bytes that contains it, from 1
   */
  Position position(int offset, int line);
}
