package nrw.bildungsnetz.json.tokens;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Writes the tokens of a Jackson parser for one value as JSON again, each token on its own line, so
 * that its position can be looked up by its line. If the parser fails, the transcript ends with a
 * byte that does not occur in JSON, and {@link #failure()} returns the reason. Not thread-safe.
 *
 * <p>Stops at the limits on a whole document, since nothing beyond them would be read.
 */
public final class ParserTranscript implements Lines {

  /** Represents a value that does not exist in JSON, such as a POJO in a mapper's tree. */
  static final char FOREIGN = '?';

  /** Marks where the parser failed; within a string, if only that string is broken. */
  static final byte BROKEN = 0;

  private static final String OUT_OF_RANGE = "1e" + Integer.MAX_VALUE + "0";
  private static final int POSITIONS_IN_CHUNK = 1 << 12;

  private final JsonParser parser;
  private final Bounds bounds;
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();

  /** The line and column of each token. */
  private final List<int[]> positions = new ArrayList<>();

  private int count;
  private int depth;
  private boolean needsComma;
  private @Nullable JacksonException failure;

  /**
   * Creates a transcript of the parser's current value, or of its next one.
   *
   * @param parser the parser
   * @param bounds the limits that apply to the transcript
   */
  public ParserTranscript(JsonParser parser, Bounds bounds) {
    this.parser = parser;
    this.bounds = bounds;
  }

  /**
   * Writes the value, as far as the parser and the limits allow.
   *
   * @return the transcript; empty if there is no value
   */
  public Utf8Document write() {
    try {
      JsonToken first = parser.currentToken() == null ? parser.nextToken() : parser.currentToken();
      if (first != null) {
        writeValue(first);
      }
    } catch (JacksonException e) {
      failure = e;
    }
    json.write(BROKEN);
    return Utf8Document.of(json.toByteArray(), this);
  }

  /**
   * Why the parser did not reach the end of the value.
   *
   * @return the exception; null if there was no value at all
   */
  public @Nullable JacksonException failure() {
    return failure;
  }

  /**
   * Where the parser failed.
   *
   * @return the position
   */
  public Position failurePosition() {
    return failure == null ? position(parser.currentLocation()) : position(failure);
  }

  /**
   * The position of a parser exception.
   *
   * @param problem the exception
   * @return the position
   */
  public Position position(JacksonException problem) {
    TokenStreamLocation location = problem.getLocation();
    return position(location == null ? parser.currentLocation() : location);
  }

  /**
   * Converts a Jackson location.
   *
   * @param location the location
   * @return the position
   */
  public static Position position(TokenStreamLocation location) {
    return Position.of(location.getLineNr(), location.getColumnNr());
  }

  @Override
  public Position position(int offset, int line) {
    int[] chunk = positions.get((line - 1) / POSITIONS_IN_CHUNK);
    int at = 2 * ((line - 1) % POSITIONS_IN_CHUNK);
    return Position.of(chunk[at], chunk[at + 1]);
  }

  /** A scalar at the root is of the wrong kind, whatever its value. */
  private void writeValue(JsonToken first) {
    if (first == JsonToken.VALUE_STRING) {
      beginToken();
      write("\"\"");
      return;
    }
    writeToken(first);
    while (depth > 0 && isWithinLimits()) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw new IllegalStateException("The parser ended inside a value");
      }
      writeToken(token);
    }
  }

  /**
   * One token beyond the limit is enough to show that it is exceeded; after a name, that is the
   * value.
   */
  private boolean isWithinLimits() {
    return count - 1 <= bounds.tokens() && depth <= bounds.depth();
  }

  private void writeToken(JsonToken token) {
    boolean closes = token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
    if (needsComma && !closes) {
      json.write(',');
    }
    beginToken();
    needsComma = true;
    switch (token) {
      case START_OBJECT -> open('{');
      case START_ARRAY -> open('[');
      case END_OBJECT -> close('}');
      case END_ARRAY -> close(']');
      case PROPERTY_NAME -> writeName(parser.currentName());
      case VALUE_STRING -> writeString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> writeNumber(parser.getString());
      case VALUE_TRUE -> write("true");
      case VALUE_FALSE -> write("false");
      case VALUE_NULL -> write("null");
      default -> json.write(FOREIGN);
    }
  }

  private void beginToken() {
    if (count > 0) {
      json.write('\n');
    }
    int at = count % POSITIONS_IN_CHUNK;
    if (at == 0) {
      positions.add(new int[2 * POSITIONS_IN_CHUNK]);
    }
    TokenStreamLocation location = parser.currentTokenLocation();
    int[] chunk = positions.get(positions.size() - 1);
    chunk[2 * at] = location.getLineNr();
    chunk[2 * at + 1] = location.getColumnNr();
    count++;
  }

  private void open(char bracket) {
    json.write(bracket);
    depth++;
    needsComma = false;
  }

  private void close(char bracket) {
    json.write(bracket);
    depth--;
  }

  private void writeName(String name) {
    writeQuoted(name);
    json.write(':');
    needsComma = false;
  }

  /** A parser checks a string only when its value is requested. */
  private void writeString() {
    String text;
    try {
      text = parser.getString();
    } catch (JacksonException e) {
      json.write('"');
      json.write(BROKEN);
      json.write('"');
      throw e;
    }
    writeQuoted(text);
  }

  private void writeQuoted(String text) {
    json.write('"');
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each < ' ' || each == '"' || each == '\\' || Character.isSurrogate(each)) {
        write("\\u" + HexFormat.of().toHexDigits(each));
      } else if (each < 0x80) {
        json.write(each);
      } else {
        write(String.valueOf(each));
      }
    }
    json.write('"');
  }

  /** A mapper's tree can contain numbers that do not exist in JSON. */
  private void writeNumber(String number) {
    write(number.matches("-?[0-9].*") ? number : OUT_OF_RANGE);
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    json.write(bytes, 0, bytes.length);
  }
}
