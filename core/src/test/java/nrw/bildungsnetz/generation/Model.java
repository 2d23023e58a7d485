package nrw.bildungsnetz.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All described types. */
final class Model {

  static final String NETWORK = "nrw.bildungsnetz.model.Network";
  static final String REGISTER = "nrw.bildungsnetz.model.NetworkRegister";

  private final Map<String, DescribedType> types = new LinkedHashMap<>();

  Model(List<DescribedType> types) {
    types.forEach(type -> this.types.put(type.name(), type));
    types.forEach(type -> refuseCircles(type, new ArrayList<>()));
  }

  List<DescribedType> types() {
    return List.copyOf(types.values());
  }

  DescribedType type(String name) {
    DescribedType type = types.get(name);
    if (type == null) {
      throw new IllegalStateException(name + " is not described: annotate it with @Described");
    }
    return type;
  }

  DescribedType typeOf(DescribedAttribute part) {
    return type(part.javaType());
  }

  /** A type and all types its parts consist of, except for the networks of a register. */
  List<DescribedType> reachableFrom(String root) {
    Set<DescribedType> found = new LinkedHashSet<>();
    collect(type(root), found);
    return List.copyOf(found);
  }

  private void collect(DescribedType type, Set<DescribedType> into) {
    if (into.add(type)) {
      type.parts()
          .filter(part -> !part.javaType().equals(NETWORK))
          .forEach(part -> collect(typeOf(part), into));
    }
  }

  /** A type that contains itself could not be described. */
  private void refuseCircles(DescribedType type, List<String> above) {
    if (above.contains(type.name())) {
      throw new IllegalStateException("A value that contains its like: " + above);
    }
    above.add(type.name());
    type.parts().forEach(part -> refuseCircles(typeOf(part), above));
    above.remove(type.name());
  }
}
