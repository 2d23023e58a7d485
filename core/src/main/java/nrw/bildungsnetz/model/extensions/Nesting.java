package nrw.bildungsnetz.model.extensions;

import java.util.Collection;

/** Limits nesting depth, so that values can be traversed recursively without a stack overflow. */
final class Nesting {

  private Nesting() {}

  /**
   * The depth of an object or array, counting itself.
   *
   * @param inside the values in it
   * @throws IllegalArgumentException if the depth exceeds {@link Extensions#DEEPEST}
   */
  static int around(Collection<? extends ExtensionValue> inside) {
    int depth = 1;
    for (ExtensionValue each : inside) {
      depth = Math.max(depth, 1 + depthOf(each));
    }
    if (depth > Extensions.DEEPEST) {
      throw new IllegalArgumentException(
          "Extensions are nested at most " + Extensions.DEEPEST + " deep");
    }
    return depth;
  }

  private static int depthOf(ExtensionValue value) {
    if (value instanceof Extensions object) {
      return object.depth;
    }
    return value instanceof ExtensionArray array ? array.depth : 0;
  }
}
