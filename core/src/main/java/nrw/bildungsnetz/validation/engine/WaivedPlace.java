package nrw.bildungsnetz.validation.engine;

import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;

/**
 * Where the object of a finding stands, as waivers tell it.
 *
 * @param network the place of its network, or of the register
 * @param list the list it stands in; "networks" for a network as a whole, also where that is the
 *     document
 */
record WaivedPlace(ElementPath network, String list) {

  private static final String NETWORKS = "networks";

  /** The place of the innermost object with an id on a path. */
  static WaivedPlace of(ElementPath path) {
    List<Object> steps = path.getSteps();
    if (steps.size() > 1 && steps.get(0).equals(NETWORKS) && steps.get(1) instanceof Integer i) {
      ElementPath network = ElementPath.root().property(NETWORKS).element(i);
      return new WaivedPlace(network, list(NetworkTable.TYPE, steps.subList(2, steps.size())));
    }
    boolean ofNetwork = steps.isEmpty() || NetworkTable.TYPE.indexOf(steps.get(0).toString()) >= 0;
    ObjectType<?, ?> root = ofNetwork ? NetworkTable.TYPE : NetworkRegisterTable.TYPE;
    return new WaivedPlace(ElementPath.root(), list(root, steps));
  }

  private static String list(ObjectType<?, ?> root, List<Object> steps) {
    String list = NETWORKS;
    ObjectType<?, ?> owner = root;
    for (Object step : steps) {
      if (step instanceof String name) {
        int index = owner.indexOf(name);
        Attribute<?, ?, ?> attribute = index < 0 ? null : owner.getAttributes().get(index);
        ValueType<?> type = attribute == null ? null : attribute.getType();
        if (!(type instanceof ObjectType<?, ?> inner)) {
          return list;
        }
        owner = inner;
        list = inner.indexOf("id") < 0 ? list : name;
      }
    }
    return list;
  }
}
