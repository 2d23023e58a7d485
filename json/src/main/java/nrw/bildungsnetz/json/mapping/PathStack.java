package nrw.bildungsnetz.json.mapping;

import java.util.Arrays;
import java.util.StringJoiner;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * The current path of a reader or writer: a stack of indexes, turned into a path only when a
 * problem needs it. Not thread-safe.
 */
public final class PathStack {

  /** Denotes the innermost object or collection as a whole. */
  public static final int NOWHERE = -1;

  private static final int WRITTEN = -2;
  private static final int USUAL_DEPTH = 8;

  /** The types of the open objects; null for a collection. */
  private @Nullable JsonType<?, ?>[] types = new JsonType<?, ?>[USUAL_DEPTH];

  /** The current attribute of each object, and the current element of each collection. */
  private int[] steps = new int[USUAL_DEPTH];

  /** The name of the current property, if it is not an attribute. */
  private String written = "";

  private int depth;

  /** Enters an object, or a collection if there is no type, and returns its level. */
  public int enter(@Nullable JsonType<?, ?> type) {
    if (depth == steps.length) {
      types = Arrays.copyOf(types, 2 * depth);
      steps = Arrays.copyOf(steps, 2 * depth);
    }
    types[depth] = type;
    steps[depth] = NOWHERE;
    return depth++;
  }

  /** Moves to an attribute or element at a level. */
  public void moveTo(int level, int index) {
    steps[level] = index;
  }

  /** Moves to a property of the innermost object that is not an attribute. */
  public void moveTo(String property) {
    steps[depth - 1] = WRITTEN;
    written = property;
  }

  /** Moves to the innermost object or collection as a whole. */
  public void moveBack() {
    steps[depth - 1] = NOWHERE;
  }

  /** Leaves the innermost object or collection. */
  public void leave() {
    depth--;
  }

  /** How many objects and collections are open. */
  public int depth() {
    return depth;
  }

  /** The place. */
  public ElementPath path() {
    return path(depth);
  }

  /** The path up to a nesting level. */
  public ElementPath path(int levels) {
    ElementPath path = ElementPath.root();
    for (int i = 0; i < levels && steps[i] != NOWHERE; i++) {
      path = types[i] == null ? path.element(steps[i]) : path.property(property(i));
    }
    return path;
  }

  /**
   * The attributes from an object to the current one, in the notation in which rules declare what
   * they read.
   */
  public String attributes(int levelOfObject) {
    StringJoiner names = new StringJoiner(".");
    for (int i = levelOfObject; i < depth && steps[i] != NOWHERE; i++) {
      if (types[i] != null) {
        names.add(property(i));
      }
    }
    return names.toString();
  }

  private String property(int level) {
    JsonType<?, ?> type = types[level];
    return type == null || steps[level] == WRITTEN ? written : type.names().name(steps[level]);
  }
}
