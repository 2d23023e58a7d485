package nrw.bildungsnetz.json.reading;

import java.util.Arrays;
import java.util.StringJoiner;
import nrw.bildungsnetz.json.mapping.JsonType;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader stands in a document: a stack of indexes, spelled out only when a problem asks for
 * it. Not thread-safe.
 */
final class PathStack {

  /** The object or collection entered last, as a whole. */
  static final int NOWHERE = -1;

  private static final int WRITTEN = -2;
  private static final int USUAL_DEPTH = 8;

  /** The types of the objects entered; null for a collection. */
  private @Nullable JsonType<?, ?>[] types = new JsonType<?, ?>[USUAL_DEPTH];

  /** In each object the attribute, in each collection the element. */
  private int[] steps = new int[USUAL_DEPTH];

  /** A property as the document calls it, where that is no name of an attribute. */
  private String written = "";

  private int depth;

  /** Enters an object, or a collection where there is no type, and tells its level. */
  int enter(@Nullable JsonType<?, ?> type) {
    if (depth == steps.length) {
      types = Arrays.copyOf(types, 2 * depth);
      steps = Arrays.copyOf(steps, 2 * depth);
    }
    types[depth] = type;
    steps[depth] = NOWHERE;
    return depth++;
  }

  /** Moves to an attribute of the object, or an element of the collection, at a level. */
  void moveTo(int level, int index) {
    steps[level] = index;
  }

  /** Moves to a property of the object entered last that is called otherwise than an attribute. */
  void moveTo(String property) {
    steps[depth - 1] = WRITTEN;
    written = property;
  }

  /** Moves back to the object or collection entered last, as a whole. */
  void moveBack() {
    steps[depth - 1] = NOWHERE;
  }

  /** Leaves the object or collection entered last. */
  void leave() {
    depth--;
  }

  /** How many objects and collections were entered and not left. */
  int depth() {
    return depth;
  }

  ElementPath path() {
    return path(depth);
  }

  /** The place as it is inside some of the objects and collections entered. */
  ElementPath path(int levels) {
    ElementPath path = ElementPath.root();
    for (int i = 0; i < levels && steps[i] != NOWHERE; i++) {
      path = types[i] == null ? path.element(steps[i]) : path.property(property(i));
    }
    return path;
  }

  /** The properties on the way from an object to here, as rules name what they read. */
  String attributes(int levelOfObject) {
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
