package nrw.bildungsnetz.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;

/** Copies values attribute by attribute in reverse order, with every set reversed too. */
final class SetsTurnedRound {

  private SetsTurnedRound() {}

  static <T, B> T in(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    List<Attribute<T, B, ?>> attributes = new ArrayList<>(type.getAttributes());
    Collections.reverse(attributes);
    attributes.forEach(attribute -> copy(attribute, object, builder));
    return type.build(builder);
  }

  private static <T, B, V> void copy(Attribute<T, B, V> attribute, T object, B builder) {
    for (V value : valuesOf(attribute, object)) {
      attribute.set(
          builder, attribute.getType() instanceof ObjectType<V, ?> type ? in(type, value) : value);
    }
  }

  private static <T, V> Collection<V> valuesOf(Attribute<T, ?, V> attribute, T object) {
    if (!attribute.getMultiplicity().isMany()) {
      V value = attribute.valueOf(object);
      return value == null ? List.of() : List.of(value);
    }
    List<V> values = new ArrayList<>(attribute.elementsOf(object));
    if (attribute.getMultiplicity() == Multiplicity.SET) {
      Collections.reverse(values);
    }
    return values;
  }
}
