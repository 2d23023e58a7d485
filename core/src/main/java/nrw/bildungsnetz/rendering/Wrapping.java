package nrw.bildungsnetz.rendering;

import java.util.ArrayList;
import java.util.List;

/** Wraps text at spaces, never within a word. */
final class Wrapping {

  private Wrapping() {}

  /** The lines of a text, each indented and no longer than the width unless it is a single word. */
  static List<String> lines(String text, int indent, int width) {
    String margin = " ".repeat(indent);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +", -1)) {
      if (!line.isEmpty() && indent + columns(line + " " + word) > width) {
        lines.add(margin + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(margin + line);
    return lines;
  }

  /** The number of columns a text takes; combining marks take none. */
  static int columns(String text) {
    return (int) text.codePoints().filter(c -> !isCombining(c)).count();
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
