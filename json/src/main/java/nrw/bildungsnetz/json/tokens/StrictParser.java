package nrw.bildungsnetz.json.tokens;

import java.nio.CharBuffer;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * A parser of a text that refuses what Jackson refuses from 3.2 on, at the same place, whatever the
 * version: an escape in a name that is half a character, and numbers that begin like hexadecimal
 * ones. Not thread-safe.
 */
final class StrictParser extends JsonParserDelegate {

  private static final String BLANKS = " \t\r\n";
  private static final String ESCAPES = "\"\\/bfnrt";
  private static final int HEX_DIGITS = 4;

  /** What stands there is no escape; the parser will say so, and nobody looks further. */
  private static final int NO_ESCAPE = -1;

  private final char[] text;
  private final int start;
  private final int end;

  private int at;
  private int line;
  private int beginningOfLine;

  /** Takes a parser of a part of a text. */
  StrictParser(JsonParser parser, char[] text, int start, int length) {
    super(parser);
    this.text = text;
    this.start = start;
    this.end = start + length;
  }

  @Override
  public JsonToken nextToken() {
    JsonToken last = delegate.currentToken();
    if (last == JsonToken.VALUE_STRING) {
      // A parser does not look at a string, nor pass it, before it is asked for it.
      delegate.finishToken();
    }
    // With a name a parser looks at its value.
    if (last != JsonToken.PROPERTY_NAME) {
      checkNext(last);
    }
    return delegate.nextToken();
  }

  /** Checks what comes next; whatever else may be wrong there is for the parser to say. */
  private void checkNext(@Nullable JsonToken last) {
    TokenStreamContext context = delegate.streamReadContext();
    TokenStreamLocation location = delegate.currentLocation();
    at = start + (int) location.getCharOffset();
    line = location.getLineNr();
    beginningOfLine = at - location.getColumnNr() + 1;
    passBlanks();
    boolean isFirst = last == JsonToken.START_OBJECT || last == JsonToken.START_ARRAY;
    if ((isFirst || context.inRoot() || take(',')) && (!context.inObject() || passName())) {
      checkNumber();
    }
  }

  private boolean passName() {
    passBlanks();
    if (!take('"')) {
      return false;
    }
    checkEscapes();
    if (!take('"')) {
      return false;
    }
    passBlanks();
    return take(':');
  }

  private void checkNumber() {
    passBlanks();
    take('-');
    if (take('0') && (charAt(at) == 'x' || charAt(at) == 'X')) {
      throw refusal("A hexadecimal number");
    }
  }

  private void passBlanks() {
    for (; at < end && BLANKS.indexOf(text[at]) >= 0; at++) {
      if (text[at] == '\n' || (text[at] == '\r' && charAt(at + 1) != '\n')) {
        line++;
        beginningOfLine = at + 1;
      }
    }
  }

  private void checkEscapes() {
    while (charAt(at) >= ' ' && charAt(at) != '"') {
      if (charAt(at) != '\\') {
        at++;
      } else if (!isWhole(escaped())) {
        throw refusal("Half a character in a name");
      }
    }
  }

  /** Whether an escape is a character of its own, or half of one with the other half behind it. */
  private boolean isWhole(int escaped) {
    if (!isHigh(escaped) || at == end) {
      return !isLow(escaped);
    }
    return charAt(at) == '\\' && mayBeLow(escaped());
  }

  private static boolean mayBeLow(int escaped) {
    return escaped == NO_ESCAPE || isLow(escaped);
  }

  /**
   * Takes an escape.
   *
   * @return the unit of UTF-16 it stands for, or the letter that does; or {@link #NO_ESCAPE}
   */
  private int escaped() {
    char kind = charAt(at + 1);
    if (kind == 'u' && areHexDigits(at + 2)) {
      at += 2 + HEX_DIGITS;
      return HexFormat.fromHexDigits(CharBuffer.wrap(text), at - HEX_DIGITS, at);
    } else if (ESCAPES.indexOf(kind) >= 0) {
      at += 2;
      return kind;
    }
    at = end;
    return NO_ESCAPE;
  }

  private boolean areHexDigits(int from) {
    return IntStream.range(from, from + HEX_DIGITS)
        .map(this::charAt)
        .allMatch(HexFormat::isHexDigit);
  }

  private static boolean isHigh(int unit) {
    return unit >= Character.MIN_HIGH_SURROGATE && unit <= Character.MAX_HIGH_SURROGATE;
  }

  private static boolean isLow(int unit) {
    return unit >= Character.MIN_LOW_SURROGATE && unit <= Character.MAX_LOW_SURROGATE;
  }

  private StreamReadException refusal(String what) {
    TokenStreamLocation location =
        new TokenStreamLocation(
            ContentReference.unknown(), at - start, line, at - beginningOfLine + 1);
    return new StreamReadException(delegate, what, location);
  }

  private boolean take(char expected) {
    boolean there = charAt(at) == expected;
    at += there ? 1 : 0;
    return there;
  }

  /** A character, or one below all blanks behind the end. */
  private char charAt(int index) {
    return index < end ? text[index] : '\0';
  }
}
