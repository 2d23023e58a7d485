package nrw.bildungsnetz.texts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a misspelt one probably stands for: the one with the smallest edit
 * distance, otherwise the shortest one that starts with it. Thread-safe.
 */
public final class NearestName {

  private static final int LONGEST = 64;
  private static final int SHORTEST_PREFIX = 4;

  private final String name;

  // Two rows of the Levenshtein matrix.
  private int[] above;
  private int[] row;

  private NearestName(String name) {
    this.name = name;
    this.above = new int[name.length() + 1];
    this.row = new int[name.length() + 1];
  }

  /**
   * Suggests a known name.
   *
   * @param name an unknown name
   * @param known the known names; case is ignored for ASCII letters only
   * @return the nearest; empty if none is near enough or the name is longer than 64 characters
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
    return nearest == null ? search.shortestWithPrefix(known) : Optional.of(nearest);
  }

  private Optional<String> shortestWithPrefix(Collection<String> known) {
    String shortest = null;
    for (String candidate : known) {
      if (name.length() >= SHORTEST_PREFIX
          && candidate.regionMatches(true, 0, name, 0, name.length())
          && (shortest == null || candidate.length() < shortest.length())) {
        shortest = candidate;
      }
    }
    return Optional.ofNullable(shortest);
  }

  /** The edit distance to a name, or any larger number if it exceeds what is allowed. */
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

  private static char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
  }
}
