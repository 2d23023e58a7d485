package nrw.bildungsnetz.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of this library's types. */
record BoundSerializers(ValueBindings bindings) implements Serializers {

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    ValueBinding<?> binding = bindings.find(type.getRawClass());
    return binding == null ? null : new BoundSerializer<>(binding);
  }
}
