package nrw.bildungsnetz.model.description;

import java.util.Arrays;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * The current position of a walk over a network or a document. The path is built only on demand,
 * because most values produce no finding. Not thread-safe.
 */
public final class PathCursor {

  private static final int USUAL_DEPTH = 8;

  /** The property names on the stack; null for an element of a collection. */
  private @Nullable String[] properties = new String[USUAL_DEPTH];

  /** The element indexes on the stack. */
  private int[] indexes = new int[USUAL_DEPTH];

  private int depth;

  /** Creates a cursor at the root. */
  public PathCursor() {}

  /**
   * Enters a property.
   *
   * @param property its name
   */
  public void enter(String property) {
    push(property, -1);
  }

  /**
   * Enters an element of a collection.
   *
   * @param index its index
   */
  public void enter(int index) {
    push(null, index);
  }

  /** Leaves the most recently entered property or element. */
  public void leave() {
    depth--;
  }

  /**
   * The position of the cursor.
   *
   * @return the path
   */
  public ElementPath path() {
    ElementPath path = ElementPath.root();
    for (int i = 0; i < depth; i++) {
      String property = properties[i];
      path = property == null ? path.element(indexes[i]) : path.property(property);
    }
    return path;
  }

  private void push(@Nullable String property, int index) {
    if (depth == indexes.length) {
      properties = Arrays.copyOf(properties, 2 * depth);
      indexes = Arrays.copyOf(indexes, 2 * depth);
    }
    properties[depth] = property;
    indexes[depth] = index;
    depth++;
  }
}
