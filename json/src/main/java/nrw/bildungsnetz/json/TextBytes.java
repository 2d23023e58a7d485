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

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final byte[] bytes;
  private int at;
  private boolean visibleAscii;

  TextBytes(byte[] utf8) {
    this.bytes = utf8;
  }

  /** Where the text read last ended, which is at a quote. */
  int end() {
    return at;
  }

  /** Whether the text read last is of ASCII one can see, with blanks at most further in. */
  boolean isVisibleAscii() {
    return visibleAscii;
  }

  /**
   * Reads a text.
   *
   * @param start where it stands, behind a quote
   * @param longest how many characters it may have
   */
  String read(int start, int longest) {
    at = start;
    visibleAscii = next() > ' ' && next() != '"';
    String text = plain(longest);
    if (next() == '\\') {
      visibleAscii = false;
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
    boolean visible = passPlain();
    if (at - start > (long) MOST_BYTES * longest) {
      throw new NotFlawless();
    }
    visibleAscii &= visible;
    return visible
        ? ascii(bytes, start, at)
        : new String(bytes, start, at - start, StandardCharsets.UTF_8);
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

  /** The text between two places, where every byte is a character. */
  @SuppressWarnings("deprecation") // the quickest of all ways, and right for ASCII
  static String ascii(byte[] bytes, int start, int end) {
    return new String(bytes, 0, start, end - start);
  }
}
