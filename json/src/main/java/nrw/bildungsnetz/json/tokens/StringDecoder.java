package nrw.bildungsnetz.json.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes strings in the bytes of a document. Not thread-safe.
 *
 * @see Tokens
 */
final class StringDecoder {

  /** Inserted by the JDK for malformed UTF-8. */
  private static final char INSTEAD_OF_WHAT_IS_NO_UTF_8 = '\uFFFD';

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final byte[] bytes;
  private int at;
  private boolean visible;

  StringDecoder(byte[] utf8) {
    this.bytes = utf8;
  }

  /** The offset of the closing quote of the last text. */
  int end() {
    return at;
  }

  /**
   * Whether the last text is not empty, consists of printable {@link Latin1} characters and does
   * not start with a space.
   */
  boolean isVisible() {
    return visible;
  }

  /**
   * Reads a string.
   *
   * @param start the offset after its opening quote
   */
  String read(int start) {
    at = start;
    visible = next() != ' ' && next() != '"';
    String text = plain();
    if (next() == '\\') {
      visible = false;
      text = withEscapes(text);
    }
    checkEnd();
    return text;
  }

  /** Validates a string without decoding it, and moves to its end. */
  void pass(int start) {
    at = start;
    passPiece();
    while (next() == '\\') {
      at++;
      escaped();
      passPiece();
    }
    checkEnd();
  }

  private void checkEnd() {
    if (next() != '"') {
      throw new NotWellFormed();
    }
  }

  /** Decodes the rest of a string from its first escape on. */
  private String withEscapes(String beginning) {
    StringBuilder text = new StringBuilder(beginning);
    while (next() == '\\') {
      at++;
      text.append(escaped()).append(plain());
    }
    return text.toString();
  }

  /** Decodes up to the next escape or the end. */
  private String plain() {
    int start = at;
    return passPlain() ? Latin1.ofBytes(bytes, start, at) : beyondAscii(start);
  }

  private void passPiece() {
    int start = at;
    if (!passPlain()) {
      beyondAscii(start);
    }
  }

  private String beyondAscii(int start) {
    String text = Latin1.visible(bytes, start, at);
    if (text == null) {
      visible = false;
      text = anything(start);
    }
    return text;
  }

  /** A text may legitimately contain the replacement character. */
  private String anything(int start) {
    String text = new String(bytes, start, at - start, StandardCharsets.UTF_8);
    if (text.indexOf(INSTEAD_OF_WHAT_IS_NO_UTF_8) >= 0) {
      byte[] meant = text.getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(meant, 0, meant.length, bytes, start, at)) {
        throw new NotWellFormed();
      }
    }
    return text;
  }

  /** Moves to the next escape or the end; true if everything before it is printable ASCII. */
  private boolean passPlain() {
    int passed = at;
    long unseen = 0;
    long word = Swar.at(bytes, passed);
    long stops = Swar.stops(word);
    while (stops == 0) {
      unseen |= Swar.unseen(word);
      passed += Long.BYTES;
      word = Swar.at(bytes, passed);
      stops = Swar.stops(word);
    }
    at = passed + Swar.before(stops);
    // Of the last word, only the bytes before the stop count.
    return (unseen | (Swar.unseen(word) & (Long.lowestOneBit(stops) - 1))) == 0;
  }

  private char escaped() {
    int which = next();
    at++;
    if (which == 'u') {
      return escapedByNumber();
    }
    int meant = ESCAPES.indexOf(which);
    if (meant < 0) {
      throw new NotWellFormed();
    }
    return ESCAPED.charAt(meant);
  }

  private char escapedByNumber() {
    int number = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw new NotWellFormed();
      }
      number = number << 4 | digit;
    }
    return (char) number;
  }

  private int next() {
    return Tokens.byteAt(bytes, at);
  }
}
