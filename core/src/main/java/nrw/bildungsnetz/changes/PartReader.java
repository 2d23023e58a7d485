package nrw.bildungsnetz.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Reads a state of a network as a tree of parts. */
final class PartReader {

  private static final int NO_INDEX = -1;

  private PartReader() {}

  static Part read(Network network) {
    return part(NetworkTable.TYPE, network, NO_INDEX);
  }

  private static <T> Part part(ObjectType<T, ?> type, T object, int index) {
    Map<String, List<Part>> parts = new LinkedHashMap<>();
    for (Attribute<T, ?, ?> attribute : type.getAttributes()) {
      List<Part> held = partsOf(attribute, object);
      if (!held.isEmpty()) {
        parts.put(attribute.getName(), held);
      }
    }
    return new Part(
        type.getJavaType().getSimpleName(), index, FactReader.read(type, object), parts);
  }

  private static <T, V> List<Part> partsOf(Attribute<T, ?, V> attribute, T object) {
    if (!(attribute.getType() instanceof ObjectType<V, ?> type) || FactReader.isFact(attribute)) {
      return List.of();
    }
    if (attribute.getMultiplicity().isMany()) {
      return elements(type, attribute.elementsOf(object));
    }
    V value = attribute.valueOf(object);
    return value == null ? List.of() : List.of(part(type, value, NO_INDEX));
  }

  private static <V> List<Part> elements(ObjectType<V, ?> type, Collection<V> elements) {
    List<Part> parts = new ArrayList<>(elements.size());
    for (V each : elements) {
      parts.add(part(type, each, parts.size()));
    }
    return parts;
  }
}
