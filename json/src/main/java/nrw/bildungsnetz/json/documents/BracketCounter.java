package nrw.bildungsnetz.json.documents;

/**
 * Tracks the nesting depth of objects and arrays byte by byte. Also works, approximately, on
 * malformed JSON. Not thread-safe.
 */
final class BracketCounter {

  private long depth;
  private boolean inString;
  private boolean escaped;

  /** Whether a text is an object or array to its end. */
  static boolean isWhole(byte[] text) {
    BracketCounter brackets = new BracketCounter();
    for (byte each : text) {
      brackets.take(each);
    }
    return text.length > 0 && (text[0] == '{' || text[0] == '[') && brackets.isClosed();
  }

  void take(int each) {
    if (inString) {
      takeInString(each);
    } else if (each == '"') {
      inString = true;
    } else if (each == '{' || each == '[') {
      depth++;
    } else if (each == '}' || each == ']') {
      depth--;
    }
  }

  /** A string cannot span lines; one that seems to lacks its closing quotation mark. */
  private void takeInString(int each) {
    if (each == '\n') {
      inString = false;
      escaped = false;
    } else if (escaped) {
      escaped = false;
    } else if (each == '\\') {
      escaped = true;
    } else if (each == '"') {
      inString = false;
    }
  }

  /** Whether no object, array or string is open. */
  boolean isClosed() {
    return depth <= 0 && !inString;
  }
}
