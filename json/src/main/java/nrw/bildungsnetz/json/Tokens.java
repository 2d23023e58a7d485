package nrw.bildungsnetz.json;

import java.math.BigInteger;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of one document, counted and measured against the limits. For one document on one
 * thread.
 */
final class Tokens {

  private final JsonParser parser;
  private final Limits limits;
  private int count;
  private int depth;

  Tokens(JsonParser parser, Limits limits) {
    this.parser = parser;
    this.limits = limits;
  }

  /** Moves on; null at the end of the document. */
  @Nullable JsonToken next() {
    JsonToken token = parser.nextToken();
    count++;
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      depth++;
    } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      depth--;
    }
    return token;
  }

  /**
   * Moves on to a property of an object, or to the end of it.
   *
   * @return the index of its name, or what the matcher has instead of one
   */
  int nextName(PropertyNameMatcher names) {
    int index = parser.nextNameMatch(names);
    count++;
    if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
      depth--;
    }
    return index;
  }

  /** The limit on the whole document that is exceeded now, if any. */
  @Nullable Limit exceeded() {
    if (count > limits.tokens()) {
      return Limit.TOKENS;
    }
    return depth > limits.depth() ? Limit.DEPTH : null;
  }

  /** The property name at which the parser stands. */
  String name() {
    return parser.currentName();
  }

  /** How long the text or number is at which the parser stands. */
  int length() {
    return parser.getStringLength();
  }

  /** The text or number at which the parser stands. */
  String text() {
    return parser.getString();
  }

  /** The whole number at which the parser stands; null where it does not fit into 32 bits. */
  @Nullable Integer wholeNumber() {
    if (parser.getNumberType() == JsonParser.NumberType.INT) {
      return parser.getIntValue();
    }
    return smallEnough(parser.getBigIntegerValue());
  }

  /** A parser of a tree can hold a small number as a large one. */
  private static @Nullable Integer smallEnough(BigInteger number) {
    return number.bitLength() < Integer.SIZE ? number.intValue() : null;
  }

  /** Where the token begins at which the parser stands. */
  TokenStreamLocation location() {
    return parser.currentTokenLocation();
  }

  /** How far the parser has come. */
  TokenStreamLocation end() {
    return parser.currentLocation();
  }

  static Position position(TokenStreamLocation location) {
    return new Position(location.getLineNr(), location.getColumnNr());
  }
}
