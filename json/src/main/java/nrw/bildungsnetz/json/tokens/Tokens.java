package nrw.bildungsnetz.json.tokens;

import java.util.BitSet;
import java.util.List;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a document, told one after another to a reader that knows what it expects. Not
 * thread-safe.
 *
 * <p>A reader asks {@link #next()} how the next value begins and then takes it, by the method for
 * its kind or by {@link #skip()}. Every token counts towards the limits; one beyond those on the
 * whole document ends the reading with {@link LimitExceeded}. What is no well-formed JSON in UTF-8
 * ends it with {@link NotWellFormed}.
 *
 * <p>A mark is an offset, with the line it is in; columns are counted when somebody asks.
 */
public final class Tokens {

  /** Instead of the index of a name, or the beginning of an element: there is none any more. */
  public static final int END = -2;

  /** Instead of the index of a name or code: it is none of those that are known. */
  public static final int UNKNOWN = -1;

  /** Instead of the index of a code: the text is longer than a text may be. */
  public static final int TOO_LONG = -3;

  /** How a value begins that is no JSON, such as an object in a tree of a mapper. */
  public static final int FOREIGN = ParserTranscript.FOREIGN;

  /** What there is instead of a byte behind the last one; no byte is the same. */
  static final int NOTHING = Byte.MIN_VALUE - 1;

  private static final int NOWHERE = -1;

  private static final NameMatcher NO_NAMES = new NameMatcher(List.of());

  private final byte[] bytes;
  private final StringDecoder strings;
  private final Lines lines;
  private final int longestText;
  private final int mostTokens;
  private final int deepest;

  private int at;
  private int line;

  /** Where the token begins that was moved to or taken last. */
  private int start;

  /** Where the last name begins behind which a line ended before its colon; and its line. */
  private int brokenName = NOWHERE;

  private int lineOfBrokenName;

  private int count;
  private int depth;

  /** The count beyond which values are looked at more closely; none where depth is used up. */
  private int closeLookBeyond;

  private boolean whole;
  private String unknown = "";

  /**
   * Begins at the beginning of a document.
   *
   * @param document the document
   * @param bounds the limits
   */
  public Tokens(Utf8Document document, Bounds bounds) {
    this(document, bounds, document.start(), 1);
  }

  private Tokens(Utf8Document document, Bounds bounds, int offset, int line) {
    this.bytes = document.bytes();
    this.strings = new StringDecoder(bytes);
    this.lines = document.lines();
    this.longestText = bounds.textLength();
    this.mostTokens = bounds.tokens();
    this.deepest = bounds.depth();
    this.at = offset;
    this.line = line;
    this.closeLookBeyond = mostTokens;
  }

  /**
   * Begins at a value inside a document that was read before, where no limits hold any more.
   *
   * @param document the document
   * @param mark where the value begins
   * @return tokens from there on
   */
  public static Tokens from(Utf8Document document, long mark) {
    int most = Integer.MAX_VALUE;
    Bounds none = new Bounds(most, most, most, most, most, most, most);
    return new Tokens(document, none, (int) mark, (int) (mark >> Integer.SIZE));
  }

  /** Checks that there is nothing more, behind the root value. */
  public void end() {
    if (peek() != NOTHING) {
      throw new NotWellFormed();
    }
  }

  /** Passes over blanks, and tells the byte behind them without taking it; or {@link #NOTHING}. */
  private int peek() {
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
        throw new NotWellFormed();
      }
      next = byteAt(at);
    }
    return next;
  }

  private void passIndentation() {
    int blanks;
    do {
      blanks = Swar.blanks(Swar.at(bytes, at));
      at += blanks;
    } while (blanks == Long.BYTES);
  }

  /**
   * Moves to the next value.
   *
   * @return its first character: <code>{ [ " t f n</code>, a minus sign or a digit, or {@link
   *     #FOREIGN}
   */
  public int next() {
    int first = peek();
    start = at;
    count++;
    if (count > closeLookBeyond) {
      checkLimits(first);
    }
    return first;
  }

  /** A number or word beyond the limit must be one: a parser looks at it before it counts it. */
  private void checkLimits(int first) {
    if (count > mostTokens) {
      checkScalar(first);
      throw new LimitExceeded(Limit.TOKENS, mostTokens);
    } else if (depth >= deepest && (first == '{' || first == '[')) {
      throw new LimitExceeded(Limit.DEPTH, deepest);
    }
  }

  private void checkScalar(int first) {
    if (first != '{' && first != '[' && first != '"') {
      passScalar(first);
      int next = byteAt(at);
      if (next > ' ' && next != ',' && next != '}' && next != ']') {
        throw new NotWellFormed();
      }
    }
  }

  /** Takes a byte, behind blanks. */
  private void take(int expected) {
    if (peek() != expected) {
      throw new NotWellFormed();
    }
    at++;
  }

  private void begin() {
    at++;
    depth++;
    if (depth >= deepest) {
      closeLookBeyond = 0;
    }
  }

  private void end(int closing) {
    if (byteAt(at) != closing) {
      throw new NotWellFormed();
    }
    start = at;
    at++;
    depth--;
    closeLookBeyond = mostTokens;
    count++;
    if (count > mostTokens) {
      throw new LimitExceeded(Limit.TOKENS, mostTokens);
    }
  }

  /** Takes a comma, or else the end of an object or array, and tells whether it goes on. */
  private boolean goesOn(int closing) {
    if (peek() == ',') {
      at++;
      return true;
    }
    end(closing);
    return false;
  }

  private boolean isEmpty(int closing) {
    if (peek() == closing) {
      end(closing);
      return true;
    }
    return false;
  }

  /**
   * Enters the object to which {@link #next()} has moved, and takes its first name.
   *
   * @param names the names that are known
   * @return the index of the name, {@link #UNKNOWN} or {@link #END}
   */
  public int firstName(NameMatcher names) {
    begin();
    return isEmpty('}') ? END : name(names, 0);
  }

  /**
   * Takes the next name of an object.
   *
   * @param names the names that are known
   * @param likely the index of the name that is tried first
   * @return the index of the name, {@link #UNKNOWN} or {@link #END}
   */
  public int nextName(NameMatcher names, int likely) {
    return goesOn('}') ? name(names, likely) : END;
  }

  private int name(NameMatcher names, int likely) {
    peek();
    start = at;
    int index = names.find(bytes, at, likely);
    if (index >= 0) {
      at += names.lengthWithQuotes(index);
    } else {
      unknown = anyName();
      index = names.indexOf(unknown);
    }
    takeColon();
    return index;
  }

  /** Of half a character in a name, the parser says whether it may be there. */
  private String anyName() {
    String name = string();
    if (!(lines instanceof ParserTranscript)) {
      checkName(name);
    }
    return name;
  }

  private static void checkName(String name) {
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      if (Character.getType(name.codePointAt(i)) == Character.SURROGATE) {
        throw new NotWellFormed();
      }
    }
  }

  private void takeColon() {
    if (byteAt(at) == ':') {
      at++;
    } else {
      takeDistantColon();
    }
    count++;
    if (count > mostTokens) {
      nameBeyondLimit();
    }
  }

  private void takeDistantColon() {
    int lineOfName = line;
    take(':');
    keepLine(lineOfName);
  }

  /** A name stands where it begins, wherever the reader has got since. */
  private void keepLine(int lineOfName) {
    if (line != lineOfName && brokenName != start) {
      brokenName = start;
      lineOfBrokenName = lineOfName;
    }
  }

  /** A parser looks at what follows a name before it tells the name. */
  private void nameBeyondLimit() {
    int lineOfName = line;
    int first = peek();
    keepLine(lineOfName);
    checkScalar(first);
    throw new LimitExceeded(Limit.TOKENS, mostTokens);
  }

  /**
   * Enters the object to which {@link #next()} has moved, and takes its first name, whatever it is.
   *
   * @return the name; null at the end of the object
   */
  public @Nullable String firstName() {
    return firstName(NO_NAMES) == END ? null : unknown;
  }

  /**
   * Takes the next name of an object, whatever it is.
   *
   * @return the name; null at the end of the object
   */
  public @Nullable String nextName() {
    return nextName(NO_NAMES, 0) == END ? null : unknown;
  }

  /**
   * The name taken last, if it was {@link #UNKNOWN}.
   *
   * @return the name
   */
  public String unknownName() {
    return unknown;
  }

  /**
   * Enters the array to which {@link #next()} has moved.
   *
   * @return whether it has an element
   */
  public boolean firstElement() {
    begin();
    return !isEmpty(']');
  }

  /**
   * Goes on in an array.
   *
   * @return whether it has another element
   */
  public boolean nextElement() {
    return goesOn(']');
  }

  /**
   * Takes a text.
   *
   * @return the text; null where it is longer than a text may be
   */
  public @Nullable String text() {
    String text = strings.read(at + 1);
    at = strings.end() + 1;
    return text.length() > longestText ? null : text;
  }

  private String string() {
    if (byteAt(at) != '"') {
      throw new NotWellFormed();
    }
    String text = strings.read(at + 1);
    at = strings.end() + 1;
    return text;
  }

  private void passString() {
    if (byteAt(at) != '"') {
      throw new NotWellFormed();
    }
    if (byteAt(at + 1) == ParserTranscript.BROKEN && lines instanceof ParserTranscript) {
      // To the parser a string is none before somebody asks for it.
      at += 3;
    } else {
      strings.pass(at + 1);
      at = strings.end() + 1;
    }
  }

  /**
   * Whether the text taken last is known to be of {@link Latin1} one can see, with blanks at most
   * further in.
   *
   * @return true if it is; false where nobody looked
   */
  public boolean isVisible() {
    return strings.isVisible();
  }

  /**
   * Takes a text that should be one of some codes.
   *
   * @param codes the codes
   * @return the index of the code, {@link #UNKNOWN} or {@link #TOO_LONG}
   */
  public int code(NameMatcher codes) {
    int index = codes.find(bytes, at, 0);
    if (index >= 0) {
      at += codes.lengthWithQuotes(index);
      return codes.length(index) > longestText ? TOO_LONG : index;
    }
    unknown = string();
    return unknown.length() > longestText ? TOO_LONG : codes.indexOf(unknown);
  }

  /**
   * The text taken last as a code, if it was {@link #UNKNOWN}.
   *
   * @return the text
   */
  public String unknownCode() {
    return unknown;
  }

  /** Takes a number, about which the next methods then tell more. */
  public void number() {
    at = NumberScanner.end(bytes, start);
    whole = NumberScanner.isWhole(bytes, start, at);
  }

  /**
   * Whether the number taken last has neither decimal point nor exponent.
   *
   * @return true if it has neither
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * How many characters the number taken last has.
   *
   * @return the length
   */
  public int numberLength() {
    return at - start;
  }

  /**
   * The number taken last, which is whole.
   *
   * @return the number; null where it does not fit into 32 bits
   */
  public @Nullable Integer wholeNumber() {
    return NumberScanner.wholeNumber(bytes, start, at);
  }

  /**
   * The number taken last as it is written.
   *
   * @return the number
   */
  public String numberText() {
    return Latin1.ofBytes(bytes, start, at);
  }

  /** Takes true, false or null, or what is {@link #FOREIGN}. */
  public void word() {
    String word =
        switch (byteAt(at)) {
          case 't' -> "true";
          case 'f' -> "false";
          default -> "null";
        };
    for (int i = 0; i < word.length(); i++, at++) {
      if (byteAt(at) != word.charAt(i)) {
        throw new NotWellFormed();
      }
    }
  }

  private void passScalar(int first) {
    if (first == '"') {
      passString();
    } else if (isNumber(first)) {
      at = NumberScanner.end(bytes, at);
    } else if (first == FOREIGN) {
      foreign();
      at++;
    } else {
      word();
    }
  }

  /** Takes the value to which {@link #next()} has moved, whatever it holds, without recursion. */
  public void skip() {
    int first = byteAt(at);
    if (first == '{' || first == '[') {
      skipNested(first);
    } else {
      passScalar(first);
    }
  }

  private void skipNested(int opening) {
    int outside = depth;
    // What is open, outermost first: set for an object.
    BitSet objects = new BitSet();
    int first = opening;
    do {
      boolean more;
      if (first == '{' || first == '[') {
        objects.set(depth - outside, first == '{');
        more = begins(first == '{');
      } else {
        passScalar(first);
        more = goesOn(objects.get(depth - outside - 1));
      }
      while (!more && depth > outside) {
        more = goesOn(objects.get(depth - outside - 1));
      }
      first = more ? next() : NOTHING;
    } while (depth > outside);
  }

  /** Enters an object or array, and tells whether it holds anything; a name is taken. */
  private boolean begins(boolean object) {
    if (!object) {
      return firstElement();
    }
    begin();
    return !isEmpty('}') && passName();
  }

  /** Goes on in an object or array, and tells whether it does; a name is taken. */
  private boolean goesOn(boolean inObject) {
    return inObject ? goesOn('}') && passName() : nextElement();
  }

  private boolean passName() {
    peek();
    start = at;
    anyName();
    takeColon();
    return true;
  }

  /**
   * The kind of the value to which {@link #next()} has moved, and which has not been taken yet.
   *
   * @return the kind
   */
  public JsonKind kind() {
    return switch (byteAt(start)) {
      case '{' -> JsonKind.OBJECT;
      case '[' -> JsonKind.ARRAY;
      case '"' -> JsonKind.STRING;
      case 't', 'f' -> JsonKind.BOOLEAN;
      case 'n' -> JsonKind.NULL;
      case FOREIGN -> foreign();
      default -> kindOfNumber();
    };
  }

  private JsonKind foreign() {
    if (!(lines instanceof ParserTranscript)) {
      throw new NotWellFormed();
    }
    return JsonKind.NULL;
  }

  private JsonKind kindOfNumber() {
    boolean isWhole = NumberScanner.isWhole(bytes, start, NumberScanner.end(bytes, start));
    return isWhole ? JsonKind.WHOLE_NUMBER : JsonKind.NUMBER;
  }

  /**
   * Where the token begins that was moved to or taken last, in a form that costs nothing.
   *
   * @return a mark that {@link #position(long)} understands
   */
  public long mark() {
    return (long) (start == brokenName ? lineOfBrokenName : line) << Integer.SIZE | start;
  }

  /**
   * Where a mark is, for people.
   *
   * @param mark a mark
   * @return the position; its line is not positive where there are no lines
   */
  public Position position(long mark) {
    return lines.position((int) mark, (int) (mark >> Integer.SIZE));
  }

  private int byteAt(int index) {
    return byteAt(bytes, index);
  }

  /** A byte, or {@link #NOTHING}. */
  static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] : NOTHING;
  }

  /**
   * Whether a value is a number.
   *
   * @param first what {@link #next()} returned
   * @return true for a minus sign or a digit
   */
  public static boolean isNumber(int first) {
    return first == '-' || (first >= '0' && first <= '9');
  }

  /**
   * The position of the token that was moved to or taken last.
   *
   * @return the position; its line is not positive where there are no lines
   */
  public Position position() {
    return position(mark());
  }
}
