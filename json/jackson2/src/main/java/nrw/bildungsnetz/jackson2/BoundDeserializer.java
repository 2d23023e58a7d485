package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import nrw.bildungsnetz.json.binding.NotBindable;
import nrw.bildungsnetz.json.binding.ValueBinding;
import org.jspecify.annotations.Nullable;

/** Reads values of one type. */
final class BoundDeserializer<T> extends JsonDeserializer<T> implements ContextualDeserializer {

  private final ValueBinding<T> binding;

  BoundDeserializer(ValueBinding<T> binding) {
    this.binding = binding;
  }

  @Override
  public Class<T> handledType() {
    return binding.type();
  }

  @Override
  public JsonDeserializer<?> createContextual(
      DeserializationContext context, @Nullable BeanProperty property) throws JsonMappingException {
    String refused = RefusedSettings.in(context.getConfig(), binding.type(), property);
    return refused == null
        ? this
        : context.reportBadDefinition(binding.type(), binding.withoutEffect(refused).getMessage());
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    try {
      return binding.read(
          new ParserSource(parser),
          (message, report) -> new NetworkReadException(parser, message, report));
    } catch (NotBindable e) {
      throw JsonMappingException.from(parser, e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context, T value)
      throws IOException {
    return context.reportBadDefinition(binding.type(), binding.notUpdatable().getMessage());
  }
}
