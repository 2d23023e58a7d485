package nrw.bildungsnetz.json.writing;

import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Writes every property and element on its own line, indented by two spaces, the same on every
 * platform. Not thread-safe.
 */
final class Indentation implements PrettyPrinter {

  private static final int USUAL_DEPTH = 16;

  /** A line feed followed by spaces. */
  private char[] line = lineOf(USUAL_DEPTH);

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator to) {
    to.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator to) {
    to.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator to) {
    newLine(to);
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator to) {
    to.writeRaw(':');
    to.writeRaw(' ');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator to) {
    to.writeRaw(',');
    newLine(to);
  }

  @Override
  public void writeEndObject(JsonGenerator to, int entries) {
    end(to, entries, '}');
  }

  @Override
  public void writeStartArray(JsonGenerator to) {
    to.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator to) {
    newLine(to);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator to) {
    to.writeRaw(',');
    newLine(to);
  }

  @Override
  public void writeEndArray(JsonGenerator to, int elements) {
    end(to, elements, ']');
  }

  private void end(JsonGenerator to, int inside, char bracket) {
    depth--;
    if (inside > 0) {
      newLine(to);
    } else {
      to.writeRaw(' ');
    }
    to.writeRaw(bracket);
  }

  private void newLine(JsonGenerator to) {
    if (depth > (line.length - 1) / 2) {
      line = lineOf(2 * depth);
    }
    to.writeRaw(line, 0, 1 + 2 * depth);
  }

  private static char[] lineOf(int depth) {
    char[] line = new char[1 + 2 * depth];
    Arrays.fill(line, ' ');
    line[0] = '\n';
    return line;
  }
}
