package nrw.bildungsnetz.jackson;

import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the deserializers of this library's types. */
final class BoundDeserializers extends Deserializers.Base {

  private final ValueBindings bindings;

  BoundDeserializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    ValueBinding<?> binding = bindings.find(type.getRawClass());
    return binding == null ? null : new BoundDeserializer<>(binding);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return bindings.find(type) != null;
  }
}
