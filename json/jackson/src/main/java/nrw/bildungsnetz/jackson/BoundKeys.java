package nrw.bildungsnetz.jackson;

import nrw.bildungsnetz.json.binding.NotBindable;
import nrw.bildungsnetz.json.binding.TextBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads the keys of maps, which are written by their {@code toString}. */
record BoundKeys(ValueBindings bindings) implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return bindings.find(type.getRawClass()) instanceof TextBinding<?> keys
        ? new BoundKey(keys)
        : null;
  }

  private static final class BoundKey extends KeyDeserializer {

    private final TextBinding<?> binding;

    BoundKey(TextBinding<?> binding) {
      this.binding = binding;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return binding.parse(key);
      } catch (NotBindable e) {
        throw DatabindException.from(context.getParser(), e.getMessage());
      }
    }
  }
}
