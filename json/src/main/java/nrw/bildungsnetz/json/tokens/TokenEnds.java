package nrw.bildungsnetz.json.tokens;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nrw.bildungsnetz.validation.Position;

/** Finds where the tokens at some positions of a document end, in one pass. Not thread-safe. */
public final class TokenEnds {

  private static final Comparator<Position> IN_ORDER =
      Comparator.comparing(Position::getLine).thenComparing(Position::getColumn);

  private final byte[] bytes;
  private int at;
  private int line = 1;
  private int column = 1;

  private TokenEnds(Utf8Document document) {
    this.bytes = document.bytes();
    this.at = document.start();
  }

  /**
   * The ends of tokens.
   *
   * @param document the document
   * @param positions where the tokens begin
   * @return the positions behind the tokens, by those of their beginnings; nothing for a document
   *     whose positions are those of another
   */
  public static Map<Position, Position> of(Utf8Document document, Collection<Position> positions) {
    Map<Position, Position> ends = new HashMap<>();
    if (document.lines() instanceof Columns) {
      SortedSet<Position> sought = new TreeSet<>(IN_ORDER);
      sought.addAll(positions);
      TokenEnds pass = new TokenEnds(document);
      for (Position each : sought) {
        if (pass.reach(each)) {
          ends.put(each, Position.of(each.getLine(), each.getColumn() + pass.units()));
        }
      }
    }
    return ends;
  }

  private boolean reach(Position sought) {
    while (at < bytes.length
        && (line < sought.getLine() || (line == sought.getLine() && column < sought.getColumn()))) {
      pass(bytes[at]);
      at++;
    }
    return at < bytes.length && line == sought.getLine() && column == sought.getColumn();
  }

  private void pass(byte each) {
    if (each == '\n' || each == '\r') {
      line += each == '\n' && at > 0 && bytes[at - 1] == '\r' ? 0 : 1;
      column = 1;
    } else {
      column += Columns.charactersBegunBy(each);
    }
  }

  /** The length of the token here, in UTF-16 units. */
  private int units() {
    int end = at + 1;
    if (bytes[at] == '"') {
      end = behindString();
    } else if (isWord(bytes[at])) {
      while (end < bytes.length && isWord(bytes[end])) {
        end++;
      }
    }
    int units = 0;
    for (int i = at; i < end; i++) {
      units += Columns.charactersBegunBy(bytes[i]);
    }
    return units;
  }

  /** A string that is not closed ends with its line. */
  private int behindString() {
    int end = at + 1;
    while (end < bytes.length && bytes[end] != '"' && bytes[end] != '\n' && bytes[end] != '\r') {
      end += bytes[end] == '\\' ? 2 : 1;
    }
    return Math.min(bytes.length, end < bytes.length && bytes[end] == '"' ? end + 1 : end);
  }

  private static boolean isWord(byte each) {
    return (each >= '0' && each <= '9')
        || (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || each == '-'
        || each == '+'
        || each == '.';
  }
}
