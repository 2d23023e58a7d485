package nrw.bildungsnetz.json;

/**
 * The bytes of a document, gone through by somebody who knows what to expect. Whatever is not
 * expected, or only seldom met, ends the reading: it is the parser's to tell what it is.
 *
 * <p>For one document on one thread.
 *
 * @see NotFlawless
 */
final class ExpectedBytes {

  /** What there is instead of a byte behind the last one; no byte is the same. */
  static final int END = Byte.MIN_VALUE - 1;

  private final byte[] bytes;
  private final TextBytes texts;
  private final Limits limits;
  private int at;
  private int line;
  private int tokens;
  private int depth;

  ExpectedBytes(byte[] utf8, Limits limits) {
    this(utf8, limits, 0, 1);
  }

  /** Begins somewhere in a document, in a line. */
  ExpectedBytes(byte[] utf8, Limits limits, int offset, int line) {
    this.bytes = utf8;
    this.texts = new TextBytes(utf8);
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
    at += names.length(index) + WrittenNames.QUOTES;
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

  /**
   * Whether the text taken last is of {@link Latin} one can see, with blanks at most further in.
   */
  boolean isVisible() {
    return texts.isVisible();
  }

  private String quoted(int longest) {
    countToken();
    take('"');
    String text = texts.read(at, longest);
    at = texts.end();
    take('"');
    return text;
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
    int start = passNumber();
    return NumberBytes.wholeNumber(bytes, start, at);
  }

  /** Takes a number as it is written. */
  String number() {
    int start = passNumber();
    return Latin.ofBytes(bytes, start, at);
  }

  /** Goes to where a number ends, and tells where it begins. */
  private int passNumber() {
    countToken();
    peek();
    int start = at;
    at = NumberBytes.end(bytes, start);
    if (at - start > limits.numberLength()) {
      throw new NotFlawless();
    }
    return start;
  }

  private int byteAt(int index) {
    return byteAt(bytes, index);
  }

  /** A byte, or {@link #END}. */
  static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] : END;
  }
}
