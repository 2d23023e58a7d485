package nrw.bildungsnetz.model.description;

import java.util.Arrays;
import nrw.bildungsnetz.model.ElementPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a walk over a network or a document stands. It spells its path out only when asked, since
 * most values are fine. For one walk on one thread.
 */
public final class PathCursor {

  private static final int USUAL_DEPTH = 8;

  /** The properties entered; null for an element of a collection. */
  private @Nullable String[] properties = new String[USUAL_DEPTH];

  /** The indexes of the elements entered. */
  private int[] indexes = new int[USUAL_DEPTH];

  private int depth;

  /** Starts at the network itself. */
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

  /** Leaves the property or element entered last. */
  public void leave() {
    depth--;
  }

  /**
   * The place of the cursor.
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
