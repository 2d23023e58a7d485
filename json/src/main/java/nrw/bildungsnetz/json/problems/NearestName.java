package nrw.bildungsnetz.json.problems;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant: the one with the fewest letters to change. */
public final class NearestName {

  private static final int LONGEST = 64;

  private final String name;

  // Two rows of the table of Levenshtein distances.
  private int[] above;
  private int[] row;

  private NearestName(String name) {
    this.name = name;
    this.above = new int[name.length() + 1];
    this.row = new int[name.length() + 1];
  }

  /**
   * Looks for the name that was meant.
   *
   * @param name a name that is not known
   * @param known the names that are, of ASCII
   * @return the nearest; empty where none is near
   */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    NearestName search = new NearestName(name.toLowerCase(Locale.ROOT));
    int allowed = Math.max(1, name.length() / 3);
    String nearest = null;
    for (String candidate : known) {
      int distance = search.distance(candidate, allowed);
      if (distance <= allowed) {
        allowed = distance - 1;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** The distance to a name, or any number beyond what is allowed. */
  private int distance(String other, int allowed) {
    if (Math.abs(name.length() - other.length()) > allowed) {
      return allowed + 1;
    }
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

  /** Fills a row of the table, and tells the least distance in it. */
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

  private static char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
  }
}
