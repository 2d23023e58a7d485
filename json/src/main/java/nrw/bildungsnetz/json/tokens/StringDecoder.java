package nrw.bildungsnetz.json.tokens;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The strings of a document, read from its bytes. Not thread-safe.
 *
 * @see Tokens
 */
final class StringDecoder {

  /** What the JDK puts there. */
  private static final char INSTEAD_OF_WHAT_IS_NO_UTF_8 = '\uFFFD';

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final byte[] bytes;
  private int at;
  private boolean visible;

  StringDecoder(byte[] utf8) {
    this.bytes = utf8;
  }

  /** Where the text read last ended, which is at a quote. */
  int end() {
    return at;
  }

  /**
   * Whether the text read last is of {@link Latin1} one can see, with blanks at most further in.
   */
  boolean isVisible() {
    return visible;
  }

  /**
   * Reads a string.
   *
   * @param start where it stands, behind a quote
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

  /** Goes to where a string ends, and checks that it is one. */
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

  /** The string that goes on with an escape, put together from what stands between escapes. */
  private String withEscapes(String beginning) {
    StringBuilder text = new StringBuilder(beginning);
    while (next() == '\\') {
      at++;
      text.append(escaped()).append(plain());
    }
    return text.toString();
  }

  /** Reads what stands before an escape, or before the end. */
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

  /** A text may have the character itself that the JDK puts for what is no UTF-8. */
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

  /** Goes to where a text ends or has an escape; tells whether all before is ASCII to be seen. */
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
    // Of the last word only what stands before the end counts.
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
