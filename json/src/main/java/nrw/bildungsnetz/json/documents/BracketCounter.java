package nrw.bildungsnetz.json.documents;

/**
 * How deep objects and arrays are nested at a place of a text, told from its bytes alone. Of a text
 * that is no JSON it tells something too. For one text on one thread.
 */
final class BracketCounter {

  private long depth;
  private boolean inString;
  private boolean escaped;

  /** Takes the next byte. */
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

  /** No string goes over the end of a line; one that seems to lacks its quotation mark. */
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
