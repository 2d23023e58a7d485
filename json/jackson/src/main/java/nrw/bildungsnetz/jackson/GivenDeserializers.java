package nrw.bildungsnetz.jackson;

import java.io.Serial;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;

/** Puts the deserializers of a module with settings in the place of those of the discovered one. */
final class GivenDeserializers extends ValueDeserializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ValueBindings bindings;

  GivenDeserializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public ValueDeserializer<?> modifyDeserializer(
      DeserializationConfig config,
      BeanDescription.Supplier description,
      ValueDeserializer<?> deserializer) {
    if (!(deserializer instanceof BoundDeserializer<?> bound)) {
      return deserializer;
    }
    ValueBinding<?> binding = bindings.find(bound.handledType());
    return binding == null ? deserializer : new BoundDeserializer<>(binding);
  }
}
