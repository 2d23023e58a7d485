package nrw.bildungsnetz.json.reading;

import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.LimitExceeded;
import nrw.bildungsnetz.json.tokens.NotWellFormed;
import nrw.bildungsnetz.json.tokens.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a property that may stand further on in an object than what depends on it: JSON
 * leaves the order of properties open, and databases sort them. Not thread-safe.
 */
final class LookAhead {

  private final Tokens tokens;
  private final Bounds bounds;

  LookAhead(Tokens tokens, Bounds bounds) {
    this.tokens = tokens;
    this.bounds = bounds;
  }

  /**
   * The text of a property, as the reader will read it.
   *
   * @param property its name
   * @param mark where the object begins
   * @param progress the progress of the tokens there
   * @return null where there is none, or what comes before it ends the reading
   */
  @Nullable String textOf(String property, long mark, long progress) {
    try {
      return property.length() > bounds.nameLength()
          ? null
          : textOf(property, tokens.again(mark, progress));
    } catch (NotWellFormed | LimitExceeded e) {
      return null;
    }
  }

  private static @Nullable String textOf(String property, Tokens in) {
    in.next();
    for (String name = in.firstName(); name != null; name = in.nextName()) {
      int first = in.next();
      if (name.equals(property)) {
        return first == '"' ? in.text() : null;
      }
      in.skip();
    }
    return null;
  }
}
