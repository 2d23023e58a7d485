package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;

/**
 * The texts of a document, read from its bytes. For one document on one thread.
 *
 * @see ExpectedBytes
 */
final class TextBytes {

  /** The most bytes of a character; what takes four counts as two. */
  private static final int MOST_BYTES = 3;

  /** What the JDK puts there. A text may also have it itself, but hardly one does. */
  private static final char INSTEAD_OF_WHAT_IS_NO_UTF_8 = '\uFFFD';

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final byte[] bytes;
  private int at;
  private boolean visible;

  TextBytes(byte[] utf8) {
    this.bytes = utf8;
  }

  /** Where the text read last ended, which is at a quote. */
  int end() {
    return at;
  }

  /** Whether the text read last is of {@link Latin} one can see, with blanks at most further in. */
  boolean isVisible() {
    return visible;
  }

  /**
   * Reads a text.
   *
   * @param start where it stands, behind a quote
   * @param longest how many characters it may have
   */
  String read(int start, int longest) {
    at = start;
    visible = next() != ' ' && next() != '"';
    String text = plain(longest);
    if (next() == '\\') {
      visible = false;
      text = withEscapes(text, longest);
    }
    if (text.length() > longest || next() != '"') {
      throw new NotFlawless();
    }
    return text;
  }

  /** The text that goes on with an escape, put together from what stands between escapes. */
  private String withEscapes(String beginning, int longest) {
    StringBuilder text = new StringBuilder(beginning);
    while (next() == '\\' && text.length() <= longest) {
      at++;
      text.append(escaped()).append(plain(longest));
    }
    return text.toString();
  }

  /** Reads what stands before an escape, or before the end. */
  private String plain(int longest) {
    int start = at;
    boolean visibleAscii = passPlain();
    if (at - start > (long) MOST_BYTES * longest) {
      throw new NotFlawless();
    }
    return visibleAscii ? Latin.ofBytes(bytes, start, at) : beyondAscii(start);
  }

  private String beyondAscii(int start) {
    String text = Latin.visible(bytes, start, at);
    if (text == null) {
      visible = false;
      text = anything(start);
    }
    return text;
  }

  private String anything(int start) {
    String text = new String(bytes, start, at - start, StandardCharsets.UTF_8);
    if (text.indexOf(INSTEAD_OF_WHAT_IS_NO_UTF_8) >= 0) {
      throw new NotFlawless();
    }
    return text;
  }

  /** Goes to where a text ends or has an escape; tells whether all before is ASCII to be seen. */
  private boolean passPlain() {
    int passed = at;
    long unseen = 0;
    long word = EightBytes.at(bytes, passed);
    long stops = EightBytes.stops(word);
    while (stops == 0) {
      unseen |= EightBytes.unseen(word);
      passed += Long.BYTES;
      word = EightBytes.at(bytes, passed);
      stops = EightBytes.stops(word);
    }
    at = passed + EightBytes.before(stops);
    // Of the last word only what stands before the end counts.
    return (unseen | (EightBytes.unseen(word) & (Long.lowestOneBit(stops) - 1))) == 0;
  }

  private char escaped() {
    int which = next();
    at++;
    if (which == 'u') {
      return escapedByNumber();
    }
    int meant = ESCAPES.indexOf(which);
    if (meant < 0) {
      throw new NotFlawless();
    }
    return ESCAPED.charAt(meant);
  }

  private char escapedByNumber() {
    int number = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw new NotFlawless();
      }
      number = number << 4 | digit;
    }
    return (char) number;
  }

  private int next() {
    return ExpectedBytes.byteAt(bytes, at);
  }
}
