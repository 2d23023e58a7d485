package nrw.bildungsnetz.json.writing;

import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Limit;
import nrw.bildungsnetz.model.ElementPath;

/** The refusals of what nobody could read again. They show nothing of the values. */
final class Unreadable {

  private Unreadable() {}

  /** What exceeds a limit. */
  static IllegalArgumentException beyond(Limit limit, int max, ElementPath place) {
    return because(
        ReadingRules.LIMIT.getMessage(Locale.ENGLISH, Map.of("limit", limit, "max", max)), place);
  }

  /** What no document can state; the reason is a sentence. */
  static IllegalArgumentException because(String reason, ElementPath place) {
    String pointer = place.toJsonPointer();
    return new IllegalArgumentException(
        (pointer.isEmpty() ? "The document" : pointer) + " cannot be written. " + reason);
  }
}
