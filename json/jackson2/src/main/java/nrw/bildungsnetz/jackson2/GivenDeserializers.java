package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import java.io.Serial;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;

/** Puts the deserializers of a module with settings in the place of those of the discovered one. */
final class GivenDeserializers extends BeanDeserializerModifier {

  @Serial private static final long serialVersionUID = 1L;

  private final transient ValueBindings bindings;

  GivenDeserializers(ValueBindings bindings) {
    this.bindings = bindings;
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription description, JsonDeserializer<?> deserializer) {
    if (!(deserializer instanceof BoundDeserializer<?> bound)) {
      return deserializer;
    }
    ValueBinding<?> binding = bindings.find(bound.handledType());
    return binding == null ? deserializer : new BoundDeserializer<>(binding);
  }
}
