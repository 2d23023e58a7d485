package nrw.bildungsnetz.json.tokens;

import nrw.bildungsnetz.validation.Position;

/** Tells where the tokens of a document stand for people. */
interface Lines {

  /**
   * The position of a token.
   *
   * @param offset where it begins in the bytes
   * @param line the line of the bytes in which it does, from 1
   */
  Position position(int offset, int line);
}
