package nrw.bildungsnetz.texts;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that a misspelt one probably stands for: the one with the smallest edit
 * distance, otherwise the shortest one that starts with it. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NearestName {

  private static final int LONGEST = 64;
  private static final int SHORTEST_PREFIX = 4;

  private final String[] known;

  /** The letters of each known name as bits. */
  private final long[] letters;

  private NearestName(Collection<String> known) {
    this.known = known.toArray(String[]::new);
    this.letters = new long[this.known.length];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = lettersOf(this.known[i]);
    }
  }

  /**
   * Prepares a search.
   *
   * @param known the known names; their case is ignored for ASCII letters only
   * @return a search among them
   */
  public static NearestName among(Collection<String> known) {
    return new NearestName(known);
  }

  /**
   * Suggests a known name.
   *
   * @param unknown an unknown name; its case is ignored
   * @return the nearest; empty if none is near enough or the name is longer than 64 characters
   */
  public Optional<String> to(String unknown) {
    if (unknown.length() > LONGEST) {
      return Optional.empty();
    }
    String name = unknown.toLowerCase(Locale.ROOT);
    long own = lettersOf(name);
    EditDistance distances = null;
    int allowed = Math.max(1, unknown.length() / 3);
    String nearest = null;
    for (int i = 0; i < known.length; i++) {
      if (differing(own, letters[i]) <= allowed
          && Math.abs(name.length() - known[i].length()) <= allowed) {
        distances = distances == null ? new EditDistance(name) : distances;
        int distance = distances.to(known[i], allowed);
        if (distance <= allowed) {
          allowed = distance - 1;
          nearest = known[i];
        }
      }
    }
    return Optional.ofNullable(nearest == null ? shortestWithPrefix(name) : nearest);
  }

  private @Nullable String shortestWithPrefix(String name) {
    String shortest = null;
    for (int i = 0; i < known.length; i++) {
      if (name.length() >= SHORTEST_PREFIX
          && known[i].regionMatches(true, 0, name, 0, name.length())
          && (shortest == null || known[i].length() < shortest.length())) {
        shortest = known[i];
      }
    }
    return shortest;
  }

  /**
   * How many letters one name has and the other lacks. At least as many changes lead from one to
   * the other, and they are counted much faster than the changes.
   */
  private static int differing(long letters, long others) {
    return Math.max(Long.bitCount(letters & ~others), Long.bitCount(others & ~letters));
  }

  /** The letters of a name as bits; several letters share a bit. */
  private static long lettersOf(String name) {
    long letters = 0;
    for (int i = 0; i < name.length(); i++) {
      letters |= 1L << EditDistance.lower(name.charAt(i));
    }
    return letters;
  }
}
