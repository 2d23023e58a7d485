package nrw.bildungsnetz.json.reading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the objects that are being read, outermost first. Where a problem comes before the id
 * of its object, the object is gone through once to find it, so that a problem names the same
 * object in whatever order properties stand. Not thread-safe.
 */
final class ObjectIds {

  private static final int USUAL_DEPTH = 8;

  private static final String PROPERTY = "id";

  private final LookAhead ahead;

  /** Where each object begins. */
  private long[] openings = new long[USUAL_DEPTH];

  /** The progress of the tokens there. */
  private long[] progress = new long[USUAL_DEPTH];

  /** The id of each object, as far as it is known; blank where there is none. */
  private @Nullable String[] ids = new @Nullable String[USUAL_DEPTH];

  private int depth;

  /** No objects yet. */
  ObjectIds(LookAhead ahead) {
    this.ahead = ahead;
  }

  /**
   * Enters an object of a type whose objects have ids.
   *
   * @param opening where it begins
   * @param progressThere the progress of the tokens there
   */
  void enter(long opening, long progressThere) {
    if (depth == ids.length) {
      openings = Arrays.copyOf(openings, 2 * depth);
      progress = Arrays.copyOf(progress, 2 * depth);
      ids = Arrays.copyOf(ids, 2 * depth);
    }
    openings[depth] = opening;
    progress[depth] = progressThere;
    ids[depth] = null;
    depth++;
  }

  /** Leaves the object entered last. */
  void leave() {
    depth--;
  }

  /** Notes the id of the object entered last. */
  void found(String id) {
    ids[depth - 1] = id;
  }

  /** Notes that all of the object entered last was read, so that nobody looks for its id. */
  void end() {
    if (ids[depth - 1] == null) {
      ids[depth - 1] = "";
    }
  }

  /** Notes that the objects are of other rules than ours, by which none has an id. */
  void forgetAll() {
    Arrays.fill(ids, 0, depth, "");
  }

  /** The id of the innermost object that has one; blank where none has. */
  String innermost() {
    for (int i = depth - 1; i >= 0; i--) {
      String id = idAt(i);
      if (!id.isEmpty()) {
        return id;
      }
    }
    return "";
  }

  /** The id of the root, also after it was left; blank where it has none. */
  String document() {
    String read = ids[0];
    return depth == 0 ? (read == null ? "" : read) : idAt(0);
  }

  /** The id of the object entered in the root, for example of a network in a register. */
  String inDocument() {
    return depth > 1 ? idAt(1) : "";
  }

  private String idAt(int level) {
    String id = ids[level];
    if (id == null) {
      String found = ahead.textOf(PROPERTY, openings[level], progress[level]);
      id = found == null ? "" : found;
      ids[level] = id;
    }
    return id;
  }
}
