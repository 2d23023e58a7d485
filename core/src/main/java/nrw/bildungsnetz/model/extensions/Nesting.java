package nrw.bildungsnetz.model.extensions;

import java.util.Collection;

/** Keeps values so flat that whatever walks over them may do so by recursion. */
final class Nesting {

  private Nesting() {}

  /**
   * How deep an object or array is nested, itself included.
   *
   * @param inside the values in it
   * @throws IllegalArgumentException if that is deeper than {@link Extensions#DEEPEST}
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
