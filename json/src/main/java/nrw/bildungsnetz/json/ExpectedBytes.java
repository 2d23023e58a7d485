package nrw.bildungsnetz.json;

import java.nio.charset.StandardCharsets;

/**
 * The bytes of a document, gone through by somebody who knows what to expect. Whatever is not
 * expected, or only seldom met, ends the reading: it is the parser's to tell what it is.
 *
 * <p>The bytes must be well-formed UTF-8. For one document on one thread.
 *
 * @see NotFlawless
 */
final class ExpectedBytes {

  /** What there is instead of a byte behind the last one. */
  static final int END = -1;

  /** With more digits no number fits into 32 bits. */
  private static final int MOST_DIGITS = 10;

  /** The most bytes of a character; what takes four counts as two. */
  private static final int MOST_BYTES = 3;

  private static final int QUOTES = 2;

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final byte[] bytes;
  private final Limits limits;
  private int at;
  private int line;
  private int tokens;
  private int depth;
  private boolean visibleAscii;

  ExpectedBytes(byte[] utf8, Limits limits) {
    this(utf8, limits, 0, 1);
  }

  /** Begins somewhere in a document, in a line. */
  ExpectedBytes(byte[] utf8, Limits limits, int offset, int line) {
    this.bytes = utf8;
    this.limits = limits;
    this.at = offset;
    this.line = line;
  }

  /** How many objects and arrays have begun and not ended. */
  int depth() {
    return depth;
  }

  /** Where the byte stands that comes next. */
  int offset() {
    return at;
  }

  /** The line of that byte. */
  int line() {
    return line;
  }

  /** Passes over blanks, and tells the byte behind them without taking it; or {@link #END}. */
  int peek() {
    int next = byteAt(at);
    return next > ' ' ? next : peekBehindBlanks();
  }

  private int peekBehindBlanks() {
    int next = byteAt(at);
    while (next <= ' ' && next >= 0) {
      at++;
      if (next == '\n' || (next == '\r' && byteAt(at) != '\n')) {
        line++;
        passIndentation();
      } else if (next != ' ' && next != '\t' && next != '\r') {
        throw new NotFlawless();
      }
      next = byteAt(at);
    }
    return next;
  }

  private void passIndentation() {
    int blanks;
    do {
      blanks = EightBytes.blanks(EightBytes.at(bytes, at));
      at += blanks;
    } while (blanks == Long.BYTES);
  }

  /** Takes a byte, behind blanks. */
  private void take(char expected) {
    if (peek() != expected) {
      throw new NotFlawless();
    }
    at++;
  }

  /** Begins an object or array, and tells whether there is anything in it. */
  boolean begin(char opening, char closing) {
    take(opening);
    depth++;
    countToken();
    return !ends(closing);
  }

  /** Passes over a comma, or else ends the object or array, and tells whether it goes on. */
  boolean goesOn(char closing) {
    if (ends(closing)) {
      return false;
    }
    take(',');
    return true;
  }

  private boolean ends(char closing) {
    if (peek() != closing) {
      return false;
    }
    at++;
    depth--;
    countToken();
    return true;
  }

  private void countToken() {
    tokens++;
    if (tokens > limits.tokens() || depth > limits.depth()) {
      throw new NotFlawless();
    }
  }

  /**
   * Takes the name of an attribute and the colon behind it.
   *
   * @param likely the index of the name that is tried first
   * @return the index of the name
   */
  int attribute(WrittenNames names, int likely) {
    int index = oneOf(names, likely, limits.nameLength());
    take(':');
    return index;
  }

  /** Takes a text that is one of some codes, and tells its index. */
  int code(WrittenNames codes) {
    return oneOf(codes, 0, limits.textLength());
  }

  private int oneOf(WrittenNames names, int likely, int longest) {
    peek();
    countToken();
    int index = names.find(bytes, at, likely);
    if (index < 0 || names.length(index) > longest) {
      throw new NotFlawless();
    }
    at += names.length(index) + QUOTES;
    return index;
  }

  /** Takes any name and the colon behind it. */
  String name() {
    String name = quoted(limits.nameLength());
    take(':');
    return name;
  }

  /** Takes a text. */
  String text() {
    return quoted(limits.textLength());
  }

  /** Whether the text taken last is of ASCII one can see, with blanks at most further in. */
  boolean isVisibleAscii() {
    return visibleAscii;
  }

  private String quoted(int longest) {
    countToken();
    take('"');
    visibleAscii = byteAt(at) > ' ' && byteAt(at) != '"';
    String text = plainText(longest);
    if (byteAt(at) == '\\') {
      visibleAscii = false;
      text = withEscapes(text, longest);
    }
    if (text.length() > longest || byteAt(at) != '"') {
      throw new NotFlawless();
    }
    at++;
    return text;
  }

  /** The text that goes on with an escape, put together from what stands between escapes. */
  private String withEscapes(String beginning, int longest) {
    StringBuilder text = new StringBuilder(beginning);
    while (byteAt(at) == '\\' && text.length() <= longest) {
      text.append(escaped()).append(plainText(longest));
    }
    return text.toString();
  }

  /** Takes what stands before an escape, or before the end. */
  private String plainText(int longest) {
    int start = at;
    boolean visible = passPlainText();
    if (at - start > (long) MOST_BYTES * longest) {
      throw new NotFlawless();
    }
    visibleAscii &= visible;
    return visible ? ascii(start) : new String(bytes, start, at - start, StandardCharsets.UTF_8);
  }

  /** What stands between a place and this one, where every byte is a character. */
  @SuppressWarnings("deprecation") // the quickest of all ways, and right for ASCII
  private String ascii(int start) {
    return new String(bytes, 0, start, at - start);
  }

  /** Goes to where a text ends or has an escape; tells whether all before is ASCII to be seen. */
  private boolean passPlainText() {
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
    int which = byteAt(at + 1);
    if (which == 'u') {
      return escapedByNumber();
    }
    int meant = ESCAPES.indexOf(which);
    if (meant < 0) {
      throw new NotFlawless();
    }
    at += 2;
    return ESCAPED.charAt(meant);
  }

  private char escapedByNumber() {
    int number = 0;
    at += 2;
    for (int end = at + 4; at < end; at++) {
      int digit = Character.digit(byteAt(at), 16);
      if (digit < 0) {
        throw new NotFlawless();
      }
      number = number << 4 | digit;
    }
    if (Character.isSurrogate((char) number)) {
      throw new NotFlawless();
    }
    return (char) number;
  }

  /** Takes any value, whatever it holds. */
  void skip() {
    switch (peek()) {
      case '{' -> {
        for (boolean more = begin('{', '}'); more; more = goesOn('}')) {
          name();
          skip();
        }
      }
      case '[' -> {
        for (boolean more = begin('[', ']'); more; more = goesOn(']')) {
          skip();
        }
      }
      case '"' -> text();
      case 't', 'f' -> flag();
      case 'n' -> nothing();
      default -> number();
    }
  }

  /** Takes true or false. */
  boolean flag() {
    boolean flag = peek() == 't';
    take(flag ? "true" : "false");
    return flag;
  }

  /** Takes {@code null}. */
  void nothing() {
    take("null");
  }

  private void take(String word) {
    countToken();
    peek();
    for (int i = 0; i < word.length(); i++, at++) {
      if (byteAt(at) != word.charAt(i)) {
        throw new NotFlawless();
      }
    }
  }

  /** Takes a whole number that fits into 32 bits. */
  int wholeNumber() {
    countToken();
    boolean negative = peek() == '-';
    int start = negative ? at + 1 : at;
    int end = endOfWhole(start);
    int after = byteAt(end);
    boolean goesOn = after == '.' || after == 'e' || after == 'E';
    if (goesOn || end - start > MOST_DIGITS || end - at > limits.numberLength()) {
      throw new NotFlawless();
    }
    long digits = 0;
    for (int i = start; i < end; i++) {
      digits = 10 * digits + bytes[i] - '0';
    }
    long number = negative ? -digits : digits;
    if ((int) number != number) {
      throw new NotFlawless();
    }
    at = end;
    return (int) number;
  }

  /** Takes a number as it is written. */
  String number() {
    countToken();
    int end = endOfWhole(peek() == '-' ? at + 1 : at);
    if (byteAt(end) == '.') {
      end = endOfDigits(end + 1);
    }
    if (byteAt(end) == 'e' || byteAt(end) == 'E') {
      int sign = byteAt(end + 1);
      end = endOfDigits(sign == '-' || sign == '+' ? end + 2 : end + 1);
    }
    if (end - at > limits.numberLength()) {
      throw new NotFlawless();
    }
    int start = at;
    at = end;
    return ascii(start);
  }

  /** A zero at the beginning stands alone. */
  private int endOfWhole(int start) {
    return byteAt(start) == '0' ? start + 1 : endOfDigits(start);
  }

  private int endOfDigits(int start) {
    int end = start;
    while (byteAt(end) >= '0' && byteAt(end) <= '9') {
      end++;
    }
    if (end == start) {
      throw new NotFlawless();
    }
    return end;
  }

  private int byteAt(int index) {
    return index < bytes.length ? bytes[index] : END;
  }
}
