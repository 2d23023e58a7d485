package nrw.bildungsnetz.json.tokens;

import java.util.BitSet;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * A schema-driven pull tokenizer for the bytes of a document: the caller says which names and kinds
 * it expects. Not thread-safe.
 *
 * <p>{@link #next()} returns the first character of the next value; the caller then consumes it
 * with the method for its kind or with {@link #skip()}. Every token counts towards the limits.
 * Exceeding a limit on the whole document throws {@link LimitExceeded}; anything that is not
 * well-formed JSON in UTF-8 throws {@link NotWellFormed}.
 *
 * <p>A mark combines an offset with its line; columns are computed on demand.
 */
public final class Tokens {

  /**
   * Returned instead of the index of a name, or the first character of an element: there are no
   * more.
   */
  public static final int END = -2;

  /** Returned instead of the index of a name or code: it is none of the known ones. */
  public static final int UNKNOWN = -1;

  /** Returned instead of the index of a code: the text exceeds the limit. */
  public static final int TOO_LONG = -3;

  /**
   * The first character of a value that does not exist in JSON, such as a POJO in a mapper's tree.
   */
  public static final int FOREIGN = ParserTranscript.FOREIGN;

  /** Returned instead of a byte after the last one; differs from every byte. */
  static final int NOTHING = Byte.MIN_VALUE - 1;

  private static final int NOWHERE = -1;

  private final Utf8Document document;
  private final Bounds bounds;
  private final byte[] bytes;
  private final StringDecoder strings;
  private final Lines lines;
  private final int longestText;
  private final int mostTokens;
  private final int deepest;

  private int at;
  private int line;

  /** The offset of the current token. */
  private int start;

  /** The start of the last name that has a line break between it and its colon; and its line. */
  private int brokenName = NOWHERE;

  private int lineOfBrokenName;

  private int count;
  private int depth;

  /** The token count beyond which {@link #checkLimits} is called; zero at the maximum depth. */
  private int closeLookBeyond;

  private boolean whole;
  private String unknown = "";

  /**
   * Starts at the beginning of a document.
   *
   * @param document the document
   * @param bounds the limits
   */
  public Tokens(Utf8Document document, Bounds bounds) {
    this(document, bounds, document.start(), 1);
  }

  private Tokens(Utf8Document document, Bounds bounds, int offset, int line) {
    this.document = document;
    this.bounds = bounds;
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
   * Starts at a value inside a document that has been read before; no limits apply.
   *
   * @param document the document
   * @param mark the mark of the value
   * @return a tokenizer that starts at the value
   */
  public static Tokens from(Utf8Document document, long mark) {
    int most = Integer.MAX_VALUE;
    Bounds none = new Bounds(most, most, most, most, most, most, most);
    return new Tokens(document, none, (int) mark, (int) (mark >> Integer.SIZE));
  }

  /**
   * How much of the limits on the whole document is used up.
   *
   * @return a number for {@link #again(long, long)}
   */
  public long progress() {
    return (long) depth << Integer.SIZE | count;
  }

  /**
   * Reads a value again, or ahead of these tokens, with what is left of the limits there.
   *
   * @param mark where the value begins
   * @param progress the progress when {@link #next()} had moved to it
   * @return tokens that begin with the value; these tokens stay where they are
   */
  public Tokens again(long mark, long progress) {
    Tokens again = new Tokens(document, bounds, (int) mark, (int) (mark >> Integer.SIZE));
    again.count = (int) progress - 1;
    again.depth = (int) (progress >> Integer.SIZE);
    return again;
  }

  /** Checks that nothing follows the root value. */
  public void end() {
    if (peek() != NOTHING) {
      throw new NotWellFormed();
    }
  }

  /** Skips whitespace and returns the byte after it without consuming it, or {@link #NOTHING}. */
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

  /**
   * Jackson validates a number or literal before it counts it, so a malformed one takes precedence
   * over the limit.
   */
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

  /** Skips whitespace and consumes the expected byte. */
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

  /** Consumes a comma, or else the end of an object or array; true for a comma. */
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
   * Enters the current object and consumes its first name.
   *
   * @param names the known names
   * @return the index of the name, {@link #UNKNOWN} or {@link #END}
   */
  public int firstName(NameMatcher names) {
    begin();
    return isEmpty('}') ? END : name(names, 0);
  }

  /**
   * Consumes the next name of an object.
   *
   * @param names the known names
   * @param likely the index to try first
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
      index = otherName(names);
    }
    takeColon();
    return index;
  }

  /** A name that is unknown, or known and written with escapes. */
  private int otherName(NameMatcher names) {
    unknown = anyName();
    return names.indexOf(unknown);
  }

  /**
   * Versions of Jackson differ on whether a name may contain an unpaired surrogate. In bytes it may
   * not.
   */
  private String anyName() {
    String name = string();
    if (!strings.isVisible() && !(lines instanceof ParserTranscript)) {
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

  /** Keeps the line of a name once the reader has moved past its end. */
  private void keepLine(int lineOfName) {
    if (line != lineOfName && brokenName != start) {
      brokenName = start;
      lineOfBrokenName = lineOfName;
    }
  }

  /** Jackson looks at the value before it returns the name. */
  private void nameBeyondLimit() {
    int lineOfName = line;
    int first = peek();
    keepLine(lineOfName);
    checkScalar(first);
    throw new LimitExceeded(Limit.TOKENS, mostTokens);
  }

  /**
   * Enters the current object and consumes its first name, whatever it is.
   *
   * @return the name; null at the end of the object
   */
  public @Nullable String firstName() {
    begin();
    return isEmpty('}') ? null : name();
  }

  /**
   * Consumes the next name of an object, whatever it is.
   *
   * @return the name; null at the end of the object
   */
  public @Nullable String nextName() {
    return goesOn('}') ? name() : null;
  }

  private String name() {
    peek();
    start = at;
    String name = anyName();
    takeColon();
    return name;
  }

  /**
   * The last name, if it was {@link #UNKNOWN}.
   *
   * @return the name
   */
  public String unknownName() {
    return unknown;
  }

  /**
   * Enters the current array.
   *
   * @return whether it has an element
   */
  public boolean firstElement() {
    begin();
    return !isEmpty(']');
  }

  /**
   * Moves on in an array.
   *
   * @return whether it has another element
   */
  public boolean nextElement() {
    return goesOn(']');
  }

  /**
   * Consumes a text.
   *
   * @return the text; null if it exceeds the limit
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
      // Jackson does not check a string unless its value is requested.
      at += 3;
    } else {
      strings.pass(at + 1);
      at = strings.end() + 1;
    }
  }

  /**
   * Whether the last text is known not to be empty, to consist of printable {@link Latin1}
   * characters and not to start with a space.
   *
   * @return true if it does; false if unknown
   */
  public boolean isVisible() {
    return strings.isVisible();
  }

  /**
   * Consumes a text that should be a code.
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
   * The last text read as a code, if it was {@link #UNKNOWN}.
   *
   * @return the text
   */
  public String unknownCode() {
    return unknown;
  }

  /** Consumes a number; its value is available from the following methods. */
  public void number() {
    at = NumberScanner.end(bytes, start);
    whole = NumberScanner.isWhole(bytes, start, at);
  }

  /**
   * Whether the last number has neither a decimal point nor an exponent.
   *
   * @return true if it has neither
   */
  public boolean isWhole() {
    return whole;
  }

  /**
   * The length of the last number.
   *
   * @return the length in characters
   */
  public int numberLength() {
    return at - start;
  }

  /**
   * The value of the last number, which must be whole.
   *
   * @return the number; null if it does not fit into 32 bits
   */
  public @Nullable Integer wholeNumber() {
    return NumberScanner.wholeNumber(bytes, start, at);
  }

  /**
   * The last number as written in the document.
   *
   * @return the number
   */
  public String numberText() {
    return Latin1.ofBytes(bytes, start, at);
  }

  /** Consumes true, false or null, or a {@link #FOREIGN} value. */
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

  /** Skips the current value, without recursion. */
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
    // The open containers, outermost first; set for an object.
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

  /** Enters an object or array; true if it is not empty. Consumes the first name of an object. */
  private boolean begins(boolean object) {
    if (!object) {
      return firstElement();
    }
    begin();
    return !isEmpty('}') && passName();
  }

  /** Moves on in an object or array; true if there is more. Consumes the next name of an object. */
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
   * The kind of the current value, which must not have been consumed yet.
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
   * A mark for the current token; cheap, as columns are not computed.
   *
   * @return a mark for {@link #position(long)}
   */
  public long mark() {
    return (long) (start == brokenName ? lineOfBrokenName : line) << Integer.SIZE | start;
  }

  /**
   * Converts a mark to a position.
   *
   * @param mark a mark
   * @return the position; its line is not positive if the source has no lines
   */
  public Position position(long mark) {
    return lines.position((int) mark, (int) (mark >> Integer.SIZE));
  }

  private int byteAt(int index) {
    return byteAt(bytes, index);
  }

  /** The byte at an index, or {@link #NOTHING}. */
  static int byteAt(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] : NOTHING;
  }

  /**
   * Whether a value is a number.
   *
   * @param first the result of {@link #next()}
   * @return true for a minus sign or a digit
   */
  public static boolean isNumber(int first) {
    return first == '-' || (first >= '0' && first <= '9');
  }

  /**
   * The position of the current token.
   *
   * @return the position; its line is not positive if the source has no lines
   */
  public Position position() {
    return position(mark());
  }
}
