package nrw.bildungsnetz.rules.form;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ObjectType;

/**
 * An attribute by which the parts of a list refer to one another.
 *
 * @param path its path, such as {@code goals.partOf}
 * @param property its name
 * @param acyclic whether the references form no cycle
 * @param selection the attribute alone
 */
record OwnReference<T>(
    String path, String property, boolean acyclic, AttributeSelection<T> selection) {

  /** All such attributes of a network or register. */
  static <T> List<OwnReference<T>> allOf(ObjectType<T, ?> root) {
    List<OwnReference<T>> found = new ArrayList<>();
    for (Attribute<?, ?, ?> list : root.getAttributes()) {
      collect(root, list, list.getName(), list.getName() + ".", found);
    }
    return List.copyOf(found);
  }

  private static <T> void collect(
      ObjectType<T, ?> root,
      Attribute<?, ?, ?> holder,
      String list,
      String prefix,
      List<OwnReference<T>> found) {
    if (!(holder.getType() instanceof ObjectType<?, ?> type)
        || type.getJavaType() == Network.class) {
      return;
    }
    for (Attribute<?, ?, ?> each : type.getAttributes()) {
      String path = prefix + each.getName();
      if (each.getReference().filter(list::equals).isPresent()) {
        found.add(
            new OwnReference<>(
                path, each.getName(), each.isAcyclic(), AttributeSelection.at(root, path)));
      }
      collect(root, each, list, path + ".", found);
    }
  }
}
