package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import java.io.IOException;
import nrw.bildungsnetz.json.binding.NotBindable;
import nrw.bildungsnetz.json.binding.TextBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import org.jspecify.annotations.Nullable;

/** Reads the keys of maps, which are written by their {@code toString}. */
record BoundKeys(ValueBindings bindings) implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
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
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      try {
        return binding.parse(key);
      } catch (NotBindable e) {
        throw JsonMappingException.from(context.getParser(), e.getMessage());
      }
    }
  }
}
