package nrw.bildungsnetz.samples;

import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.Multiplicity;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;

/**
 * Builds a value with one part in each of its lists; each part has nothing but its required
 * attributes. The id of a part is the name of its list, so that every reference resolves.
 */
final class Skeleton {

  private Skeleton() {}

  static <T, B> T of(ObjectType<T, B> root, B required) {
    for (Attribute<T, B, ?> attribute : root.getAttributes()) {
      if (attribute.getMultiplicity() == Multiplicity.LIST) {
        add(attribute, required);
      }
    }
    return root.build(required);
  }

  private static <B, V> void add(Attribute<?, B, V> list, B builder) {
    if (list.getType() instanceof ObjectType<V, ?> part) {
      list.set(builder, bare(part, list.getName()));
    }
  }

  private static <T, B> T bare(ObjectType<T, B> type, String list) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      if (attribute.getMultiplicity() == Multiplicity.REQUIRED) {
        require(attribute, builder, list);
      }
    }
    return type.build(builder);
  }

  @SuppressWarnings("unchecked") // each branch returns a value of its type
  private static <B, V> void require(Attribute<?, B, V> attribute, B builder, String list) {
    if (attribute.getType() instanceof ValueType.Code<?> code) {
      attribute.set(builder, (V) code.find(code.names().iterator().next()).orElseThrow());
    } else {
      attribute.set(builder, (V) text(attribute, list));
    }
  }

  private static String text(Attribute<?, ?, ?> attribute, String list) {
    boolean id = attribute.getName().equals("id");
    return id ? list : attribute.getReference().orElse("Name");
  }
}
