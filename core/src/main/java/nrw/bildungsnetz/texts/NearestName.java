package nrw.bildungsnetz.texts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that was probably meant: the one with the fewest letters to change, or else the
 * shortest one that begins with what was written. Safe for use by many threads.
 */
public final class NearestName {

  private static final int LONGEST = 64;
  private static final int SHORTEST_BEGINNING = 4;

  private NearestName() {}

  /**
   * The nearest of the known names.
   *
   * @param name what was written
   * @param known the names there are; each is compared with, so that there should not be many
   * @return the first of the nearest names; empty where none is near, or the name is longer than 64
   *     characters
   */
  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String written = lower(name);
    int allowed = Math.max(1, name.length() / 3);
    String nearest = null;
    String longer = null;
    for (String candidate : known) {
      String lower = lower(candidate);
      if (Math.abs(lower.length() - written.length()) <= allowed) {
        int distance = distance(written, lower);
        if (distance <= allowed) {
          allowed = distance - 1;
          nearest = candidate;
        }
      }
      if (lower.startsWith(written) && (longer == null || candidate.length() < longer.length())) {
        longer = candidate;
      }
    }
    return nearest != null || written.length() < SHORTEST_BEGINNING
        ? Optional.ofNullable(nearest)
        : Optional.ofNullable(longer);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The Levenshtein distance, with two rows of its table at a time. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
