package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;

/** Finds the serializers of this library's types. */
final class BoundSerializers extends Serializers.Base {

  private final ValueBindings bindings;

  BoundSerializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    ValueBinding<?> binding = bindings.find(type.getRawClass());
    return binding == null ? null : new BoundSerializer<>(binding);
  }
}
