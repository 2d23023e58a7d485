package nrw.bildungsnetz.json;

/** The whitespace between the tokens of a document. */
final class Layout {

  private Layout() {}

  /** The tokens of a document, unchanged, and nothing else. */
  static String removedFrom(String document) {
    StringBuilder tokens = new StringBuilder();
    boolean inText = false;
    for (int i = 0; i < document.length(); i++) {
      char c = document.charAt(i);
      if (inText && c == '\\') {
        tokens.append(c).append(document.charAt(++i));
      } else if (inText || (c != ' ' && c != '\n')) {
        tokens.append(c);
        inText ^= c == '"';
      }
    }
    return tokens.toString();
  }
}
