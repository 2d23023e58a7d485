package nrw.bildungsnetz.jackson;

import java.io.Serial;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Puts the serializers of a module with settings in the place of those of the discovered one. */
final class GivenSerializers extends ValueSerializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ValueBindings bindings;

  GivenSerializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public ValueSerializer<?> modifySerializer(
      SerializationConfig config,
      BeanDescription.Supplier description,
      ValueSerializer<?> serializer) {
    if (!(serializer instanceof BoundSerializer<?> bound)) {
      return serializer;
    }
    ValueBinding<?> binding = bindings.find(bound.handledType());
    return binding == null ? serializer : new BoundSerializer<>(binding);
  }
}
