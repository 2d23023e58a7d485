package nrw.bildungsnetz.jackson;

import nrw.bildungsnetz.json.binding.NotBindable;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.exchange.ParserSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads values of one type. */
final class BoundDeserializer<T> extends ValueDeserializer<T> {

  private final ValueBinding<T> binding;

  BoundDeserializer(ValueBinding<T> binding) {
    this.binding = binding;
  }

  @Override
  public Class<T> handledType() {
    return binding.type();
  }

  @Override
  public ValueDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) {
    String refused = RefusedSettings.in(context.getConfig(), binding.type(), property);
    return refused == null
        ? this
        : context.reportBadDefinition(binding.type(), binding.withoutEffect(refused).getMessage());
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    try {
      return binding.read(
          new ParserSource(parser),
          (message, report) -> new NetworkReadException(parser, message, report));
    } catch (NotBindable e) {
      throw DatabindException.from(parser, e.getMessage());
    }
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T value) {
    return context.reportBadDefinition(binding.type(), binding.notUpdatable().getMessage());
  }
}
