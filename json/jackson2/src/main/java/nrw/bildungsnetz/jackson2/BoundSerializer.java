package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import nrw.bildungsnetz.json.binding.NotBindable;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.exchange.Content;
import nrw.bildungsnetz.json.exchange.TokenSink;
import org.jspecify.annotations.Nullable;

/** Writes values of one type. */
final class BoundSerializer<T> extends JsonSerializer<T> implements ContextualSerializer {

  private final ValueBinding<T> binding;

  BoundSerializer(ValueBinding<T> binding) {
    this.binding = binding;
  }

  @Override
  public Class<T> handledType() {
    return binding.type();
  }

  @Override
  public JsonSerializer<?> createContextual(
      SerializerProvider context, @Nullable BeanProperty property) throws JsonMappingException {
    String refused = RefusedSettings.in(context.getConfig(), binding.type(), property);
    return refused == null
        ? this
        : context.reportBadDefinition(binding.type(), binding.withoutEffect(refused).getMessage());
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    write(value, generator, new GeneratorSink(generator));
  }

  /** The type is named after the interface, since the implementation is private. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
      throws IOException {
    JsonToken start = binding.isText() ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
    WritableTypeId type = types.typeId(value, binding.type(), start);
    type.forValue = null;
    WritableTypeId id = types.writeTypePrefix(generator, type);
    TokenSink sink = new GeneratorSink(generator);
    write(value, generator, binding.isText() ? sink : new Content(sink));
    types.writeTypeSuffix(generator, id);
  }

  private void write(T value, JsonGenerator generator, TokenSink sink) throws IOException {
    try {
      binding.write(value, sink);
    } catch (NotBindable e) {
      throw JsonMappingException.from(generator, e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
