package nrw.bildungsnetz.validation;

import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.jspecify.annotations.Nullable;

/**
 * What a path says beside indexes, which change when other parts are inserted.
 *
 * @param network the place of the network, or the root
 * @param list the list of the innermost part that can have an id; "networks" for a network as a
 *     whole, also where that is the document
 * @param within the names that lead from the part to the place
 */
record PlaceInPart(ElementPath network, String list, ElementPath within) {

  private static final String NETWORKS = "networks";

  static PlaceInPart of(ElementPath path) {
    List<Object> steps = path.getSteps();
    if (steps.size() > 1 && steps.get(0).equals(NETWORKS) && steps.get(1) instanceof Integer i) {
      ElementPath network = ElementPath.root().property(NETWORKS).element(i);
      return of(network, NetworkTable.TYPE, steps.subList(2, steps.size()));
    }
    boolean ofNetwork = steps.isEmpty() || NetworkTable.TYPE.indexOf(steps.get(0).toString()) >= 0;
    return of(ElementPath.root(), ofNetwork ? NetworkTable.TYPE : NetworkRegisterTable.TYPE, steps);
  }

  private static PlaceInPart of(ElementPath network, ObjectType<?, ?> root, List<Object> steps) {
    String list = NETWORKS;
    ElementPath within = ElementPath.root();
    ObjectType<?, ?> owner = root;
    for (Object step : steps) {
      if (step instanceof String name) {
        owner = owner == null ? null : typeIn(owner, name);
        if (owner == null || owner.indexOf("id") < 0) {
          within = within.property(name);
        } else {
          list = name;
          within = ElementPath.root();
        }
      }
    }
    return new PlaceInPart(network, list, within);
  }

  /** The type of the objects an attribute holds; null if it is unknown or holds none. */
  private static @Nullable ObjectType<?, ?> typeIn(ObjectType<?, ?> owner, String name) {
    int index = owner.indexOf(name);
    Attribute<?, ?, ?> attribute = index < 0 ? null : owner.getAttributes().get(index);
    return attribute != null && attribute.getType() instanceof ObjectType<?, ?> type ? type : null;
  }
}
