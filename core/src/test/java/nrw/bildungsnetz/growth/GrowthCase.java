package nrw.bildungsnetz.growth;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;

/**
 * Documents of one kind and any size: one collection has as many elements as wanted, and so have
 * the lists its elements refer to.
 *
 * @param root the network or the register
 * @param path the attributes that lead to the collection, separated by dots; empty for all lists of
 *     the root at once
 * @param shape how parts refer to one another
 */
public record GrowthCase<T>(ObjectType<T, ?> root, String path, Shape shape) {

  /** Cases for each collection of a type and each shape that makes a difference. */
  public static <T> List<GrowthCase<T>> of(ObjectType<T, ?> root) {
    List<GrowthCase<T>> cases = new ArrayList<>();
    for (String path : collections(root)) {
      for (Shape shape : Shape.values()) {
        // In one part, a circle is like a chain.
        if (shape != Shape.CIRCLE || !path.contains(".")) {
          cases.add(new GrowthCase<>(root, path, shape));
        }
      }
    }
    return cases;
  }

  /** The paths of all collections that may have any number of elements, and the root's own "". */
  private static Set<String> collections(ObjectType<?, ?> root) {
    Set<String> paths = new LinkedHashSet<>();
    paths.add("");
    collect(root, "", paths);
    return paths;
  }

  private static void collect(ObjectType<?, ?> type, String prefix, Set<String> paths) {
    for (Attribute<?, ?, ?> attribute : type.getAttributes()) {
      String path = prefix + attribute.getName();
      if (attribute.getMultiplicity().isMany()
          && !(attribute.getType() instanceof ValueType.Code)) {
        paths.add(path);
      }
      // The networks of a register have cases of their own.
      if (attribute.getType() instanceof ObjectType<?, ?> inner
          && inner.getJavaType() != Network.class) {
        collect(inner, path + ".", paths);
      }
    }
  }

  /**
   * A size that counts: smaller where all lists grow at once, each of which has its own case, and
   * where whole networks are the elements.
   */
  int size() {
    return path.isEmpty() || path.equals("networks") ? Growth.LARGE / 8 : Growth.LARGE;
  }

  /** The document of a size. */
  public T document(int size) {
    return new LargeDocument(root, path, shape, size).build(root);
  }

  /** The list of the root in which the collection is. */
  public String list() {
    return path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
  }

  @Override
  public String toString() {
    return root.getJavaType().getSimpleName() + "." + path + " " + shape;
  }
}
