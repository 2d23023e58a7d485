package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;

/** Finds the deserializers of this library's types. */
final class BoundDeserializers extends Deserializers.Base {

  private final ValueBindings bindings;

  BoundDeserializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    ValueBinding<?> binding = bindings.find(type.getRawClass());
    return binding == null ? null : new BoundDeserializer<>(binding);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return bindings.find(type) != null;
  }
}
