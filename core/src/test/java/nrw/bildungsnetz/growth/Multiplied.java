package nrw.bildungsnetz.growth;

import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import org.jspecify.annotations.Nullable;

/** Copies a document with many parts for each of its parts, which refer to what that refers to. */
final class Multiplied {

  private final int times;

  Multiplied(int times) {
    this.times = times;
  }

  <T, B> T document(ObjectType<T, B> root, T document) {
    B builder = root.newBuilder();
    for (Attribute<T, B, ?> attribute : root.getAttributes()) {
      copy(attribute, document, builder);
    }
    return root.build(builder);
  }

  private <T, B, V> void copy(Attribute<T, B, V> attribute, T owner, B builder) {
    if (!attribute.getMultiplicity().isMany()) {
      set(attribute, builder, attribute.valueOf(owner));
    } else if (attribute.getType() instanceof ObjectType<V, ?> part && part.hasId()) {
      for (V each : attribute.elementsOf(owner)) {
        attribute.set(builder, each);
        for (int i = 1; i < times; i++) {
          attribute.set(builder, namesake(part, each, "-" + i));
        }
      }
    } else {
      attribute.elementsOf(owner).forEach(each -> attribute.set(builder, each));
    }
  }

  private static <T, B> T namesake(ObjectType<T, B> type, T part, String suffix) {
    B builder = type.newBuilder();
    for (Attribute<T, B, ?> attribute : type.getAttributes()) {
      same(attribute, part, builder, suffix);
    }
    return type.build(builder);
  }

  @SuppressWarnings("unchecked") // an id is a text
  private static <T, B, V> void same(
      Attribute<T, B, V> attribute, T part, B builder, String suffix) {
    if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(part).forEach(each -> attribute.set(builder, each));
    } else if (attribute.getName().equals("id")) {
      attribute.set(builder, (V) (attribute.valueOf(part) + suffix));
    } else {
      set(attribute, builder, attribute.valueOf(part));
    }
  }

  private static <B, V> void set(Attribute<?, B, V> attribute, B builder, @Nullable V value) {
    if (value != null) {
      attribute.set(builder, value);
    }
  }
}
