package nrw.bildungsnetz.json.problems;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant: the one with the fewest letters to change. */
public final class NearestName {

  private static final int LONGEST = 64;

  private NearestName() {}

  public static Optional<String> of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    int allowed = Math.max(1, name.length() / 3);
    String nearest = null;
    for (String candidate : known) {
      int distance = distance(lower(name), lower(candidate));
      if (distance <= allowed) {
        allowed = distance - 1;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
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
