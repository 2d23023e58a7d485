package nrw.bildungsnetz.testkit.generator;

import java.util.function.Supplier;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.extensions.Extensions;

/** Copies a value and adds extensions to every part that can have them. */
public final class Extended {

  private final Supplier<Extensions> extensions;

  private Extended(Supplier<Extensions> extensions) {
    this.extensions = extensions;
  }

  /**
   * Copies a value.
   *
   * @param <T> the model type
   * @param type the type of the value
   * @param object the value, whose own extensions are replaced
   * @param extensions called for each part; may return empty ones
   * @return a value that is otherwise the same
   */
  public static <T> T in(ObjectType<T, ?> type, T object, Supplier<Extensions> extensions) {
    return new Extended(extensions).object(type, object);
  }

  private <T, B> T object(ObjectType<T, B> type, T object) {
    B builder = type.newBuilder();
    type.getAttributes().forEach(attribute -> copy(attribute, object, builder));
    return type.build(builder);
  }

  @SuppressWarnings("unchecked") // only one kind of attribute has this name
  private <T, B, V> void copy(Attribute<T, B, V> attribute, T object, B builder) {
    if (attribute.getName().equals("extensions")) {
      attribute.set(builder, (V) extensions.get());
    } else if (attribute.getMultiplicity().isMany()) {
      attribute.elementsOf(object).forEach(each -> attribute.set(builder, inner(attribute, each)));
    } else {
      V value = attribute.valueOf(object);
      if (value != null) {
        attribute.set(builder, inner(attribute, value));
      }
    }
  }

  private <V> V inner(Attribute<?, ?, V> attribute, V value) {
    return attribute.getType() instanceof ObjectType<V, ?> type ? object(type, value) : value;
  }
}
