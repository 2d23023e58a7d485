package nrw.bildungsnetz.json.tokens;

import nrw.bildungsnetz.validation.Position;
import org.jspecify.annotations.Nullable;

/** Common mistakes in the syntax of a document, as referred to by messages. */
public enum SyntaxMistake {
  /** A comma before a closing bracket. */
  TRAILING_COMMA,
  /** A comment, which JSON does not have. */
  COMMENT,
  /** Typographic quotation marks, as word processors write them. */
  TYPOGRAPHIC_QUOTES,
  /** Apostrophes in place of quotation marks. */
  SINGLE_QUOTES;

  private static final String TYPOGRAPHIC =
      "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2039\u203A";

  private static final String BLANKS = " \t\r\n";

  /** The mistake at a position; null if it is none of these. */
  static @Nullable SyntaxMistake at(Position position, char[] text, int start, int end) {
    int at = offset(position, text, start, end);
    if (at >= end) {
      return null;
    }
    char wrong = text[at];
    if (TYPOGRAPHIC.indexOf(wrong) >= 0 || (wrong < ' ' && endsTypographically(text, start, at))) {
      return TYPOGRAPHIC_QUOTES;
    } else if (wrong == '\'') {
      return SINGLE_QUOTES;
    } else if (wrong == '#' || (wrong == '/' && isCommentBehind(text, at + 1, end))) {
      return COMMENT;
    }
    return (wrong == '}' || wrong == ']') && lastBefore(text, start, at) == ','
        ? TRAILING_COMMA
        : null;
  }

  private static boolean isCommentBehind(char[] text, int at, int end) {
    return at < end && (text[at] == '/' || text[at] == '*');
  }

  /** Whether a text that its line ends seems to have ended with another quotation mark. */
  private static boolean endsTypographically(char[] text, int start, int at) {
    int before = at - 1;
    while (before >= start && (text[before] == ',' || text[before] == ' ')) {
      before--;
    }
    return before >= start && TYPOGRAPHIC.indexOf(text[before]) >= 0;
  }

  private static char lastBefore(char[] text, int start, int at) {
    int before = at - 1;
    while (before >= start && BLANKS.indexOf(text[before]) >= 0) {
      before--;
    }
    return before >= start ? text[before] : '\0';
  }

  private static int offset(Position position, char[] text, int start, int end) {
    int line = 1;
    int at = start;
    for (; at < end && line < position.getLine(); at++) {
      boolean endsLine =
          text[at] == '\n' || (text[at] == '\r' && (at + 1 == end || text[at + 1] != '\n'));
      line += endsLine ? 1 : 0;
    }
    return at + position.getColumn() - 1;
  }
}
