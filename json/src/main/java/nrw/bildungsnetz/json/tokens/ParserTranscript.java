package nrw.bildungsnetz.json.tokens;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import nrw.bildungsnetz.json.exchange.SourceFailure;
import nrw.bildungsnetz.json.exchange.SourceToken;
import nrw.bildungsnetz.json.exchange.TokenSource;
import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tokens of another parser for one value as JSON again, each token on its own line, so
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
  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");
  private static final int POSITIONS_IN_CHUNK = 1 << 12;

  private final TokenSource source;
  private final Bounds bounds;
  private final ByteArrayOutputStream json = new ByteArrayOutputStream();

  /** The line and column of each token. */
  private final List<int[]> positions = new ArrayList<>();

  private int count;
  private int depth;
  private boolean needsComma;
  private @Nullable SourceFailure failure;

  /**
   * Creates a transcript of the source's current value, or of its next one.
   *
   * @param source the parser
   * @param bounds the limits that apply to the transcript
   */
  public ParserTranscript(TokenSource source, Bounds bounds) {
    this.source = source;
    this.bounds = bounds;
  }

  /**
   * Writes the value, as far as the parser and the limits allow.
   *
   * @return the transcript; empty if there is no value
   */
  public Utf8Document write() {
    try {
      SourceToken current = source.current();
      SourceToken first = current == null ? source.next() : current;
      if (first != null) {
        writeValue(first);
      }
    } catch (SourceFailure e) {
      failure = e;
    }
    json.write(BROKEN);
    return Utf8Document.of(json.toByteArray(), this);
  }

  /**
   * Why the parser did not reach the end of the value.
   *
   * @return the failure; null if the source ended before
   */
  public @Nullable SourceFailure failure() {
    return failure;
  }

  @Override
  public Position position(int offset, int line) {
    int[] chunk = positions.get((line - 1) / POSITIONS_IN_CHUNK);
    int at = 2 * ((line - 1) % POSITIONS_IN_CHUNK);
    return Position.of(chunk[at], chunk[at + 1]);
  }

  /**
   * A scalar at the root is of the wrong kind, whatever its value. A mapper that has taken the name
   * of a type out of an object goes on inside of it.
   */
  private void writeValue(SourceToken first) {
    if (first == SourceToken.STRING) {
      beginToken();
      write("\"\"");
      return;
    }
    if (first == SourceToken.NAME || first == SourceToken.END_OBJECT) {
      beginToken();
      open('{');
    }
    writeToken(first);
    while (depth > 0 && isWithinLimits()) {
      SourceToken token = source.next();
      if (token == null) {
        return;
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

  private void writeToken(SourceToken token) {
    boolean closes = token == SourceToken.END_OBJECT || token == SourceToken.END_ARRAY;
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
      case NAME -> writeName(source.text());
      case STRING -> writeString();
      case NUMBER -> writeNumber(source.text());
      case TRUE -> write("true");
      case FALSE -> write("false");
      case NULL -> write("null");
      case FOREIGN -> json.write(FOREIGN);
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
    Position position = source.position();
    int[] chunk = positions.get(positions.size() - 1);
    chunk[2 * at] = position.getLine();
    chunk[2 * at + 1] = position.getColumn();
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
      text = source.text();
    } catch (SourceFailure e) {
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

  /** A mapper's tree and its parser can contain numbers that do not exist in JSON. */
  private void writeNumber(String number) {
    write(JSON_NUMBER.matcher(number).matches() ? number : OUT_OF_RANGE);
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    json.write(bytes, 0, bytes.length);
  }
}
