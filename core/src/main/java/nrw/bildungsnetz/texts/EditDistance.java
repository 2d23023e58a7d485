package nrw.bildungsnetz.texts;

/** The Levenshtein distances from one name to others. Not thread-safe. */
final class EditDistance {

  private final String name;

  // Two rows of the matrix.
  private int[] above;
  private int[] row;

  /** From a name in lower case. */
  EditDistance(String name) {
    this.name = name;
    this.above = new int[name.length() + 1];
    this.row = new int[name.length() + 1];
  }

  /** The distance to a name, or any larger number if it exceeds what is allowed. */
  int to(String other, int allowed) {
    for (int j = 0; j <= name.length(); j++) {
      above[j] = j;
    }
    int least = 0;
    for (int i = 1; i <= other.length() && least <= allowed; i++) {
      least = fillRow(i, lower(other.charAt(i - 1)));
      int[] filled = row;
      row = above;
      above = filled;
    }
    return least <= allowed ? above[name.length()] : least;
  }

  /** Fills a row of the matrix and returns its minimum. */
  private int fillRow(int i, char letter) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= name.length(); j++) {
      int change = name.charAt(j - 1) == letter ? 0 : 1;
      row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      least = Math.min(least, row[j]);
    }
    return least;
  }

  static char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
  }
}
