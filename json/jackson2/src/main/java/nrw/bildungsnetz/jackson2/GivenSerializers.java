package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.Serial;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;

/** Puts the serializers of a module with settings in the place of those of the discovered one. */
final class GivenSerializers extends BeanSerializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ValueBindings bindings;

  GivenSerializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public JsonSerializer<?> modifySerializer(
      SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
    if (!(serializer instanceof BoundSerializer<?> bound)) {
      return serializer;
    }
    ValueBinding<?> binding = bindings.find(bound.handledType());
    return binding == null ? serializer : new BoundSerializer<>(binding);
  }
}
