package nrw.bildungsnetz.jackson;

import nrw.bildungsnetz.json.binding.NotBindable;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.exchange.Content;
import nrw.bildungsnetz.json.exchange.GeneratorSink;
import nrw.bildungsnetz.json.exchange.TokenSink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type. */
final class BoundSerializer<T> extends ValueSerializer<T> {

  private final ValueBinding<T> binding;

  BoundSerializer(ValueBinding<T> binding) {
    this.binding = binding;
  }

  @Override
  public Class<T> handledType() {
    return binding.type();
  }

  @Override
  public ValueSerializer<?> createContextual(
      SerializationContext context, @Nullable BeanProperty property) {
    String refused = RefusedSettings.in(context.getConfig(), binding.type(), property);
    return refused == null
        ? this
        : context.reportBadDefinition(binding.type(), binding.withoutEffect(refused).getMessage());
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    write(value, generator, new GeneratorSink(generator));
  }

  /** The type is named after the interface, since the implementation is private. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    JsonToken start = binding.isText() ? JsonToken.VALUE_STRING : JsonToken.START_OBJECT;
    WritableTypeId type = types.typeId(value, binding.type(), start);
    type.forValue = null;
    WritableTypeId id = types.writeTypePrefix(generator, context, type);
    TokenSink sink = new GeneratorSink(generator);
    write(value, generator, binding.isText() ? sink : new Content(sink));
    types.writeTypeSuffix(generator, context, id);
  }

  private void write(T value, JsonGenerator generator, TokenSink sink) {
    try {
      binding.write(value, sink);
    } catch (NotBindable e) {
      throw DatabindException.from(generator, e.getMessage());
    }
  }
}
