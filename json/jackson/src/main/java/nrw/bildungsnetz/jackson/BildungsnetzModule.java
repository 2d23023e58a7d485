package nrw.bildungsnetz.jackson;

import java.io.Serial;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.binding.ValueBinding;
import nrw.bildungsnetz.json.binding.ValueBindings;
import nrw.bildungsnetz.json.exchange.GeneratorSink;
import nrw.bildungsnetz.json.exchange.ParserSource;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Profile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a Jackson 3 mapper read and write {@link Network}, {@link NetworkRegister} and {@link
 * Profile}. Discovered by {@code findAndAddModules()} and by Spring Boot.
 *
 * <p>The module delegates to the reader and writer of {@link NetworkJson}. Settings of the mapper
 * such as ignoring unknown properties do not weaken them: no deserialization, serialization or
 * mapper feature applies, and no naming strategy. What counts as JSON is up to the mapper's parser:
 * if that is configured to accept comments or single quotes, this module never sees them. The same
 * goes for trailing tokens, for root value wrapping, and for {@code null}, which a mapper reads as
 * null without calling the module.
 *
 * <p>A value that cannot be read completely results in a {@link NetworkReadException}; text before
 * or after it results in another Jackson exception without a report. A value that can be read is
 * returned regardless of what the rules say: use {@code @Valid} or a {@link
 * nrw.bildungsnetz.NetworkValidator} to check it.
 *
 * <p>Decimal numbers keep every digit. A mapper that first reads a document into a tree rounds them
 * before this module sees them, unless {@code USE_BIG_DECIMAL_FOR_FLOATS} is enabled; a tree has no
 * positions either, and does not preserve how numbers in extensions were written.
 */
public final class BildungsnetzModule extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  /** Creates a module with the default limits. */
  public BildungsnetzModule() {
    this(NetworkJson.create());
  }

  /**
   * Creates a module that reads and writes like the given reader, except for the limit on the bytes
   * of a document, which is up to the mapper.
   *
   * @param json the reader, with its clock and limits
   */
  public BildungsnetzModule(NetworkJson json) {
    super("bildungsnetz");
    ValueBindings.of(json).forEach(this::add);
  }

  private <T> void add(ValueBinding<T> binding) {
    addDeserializer(binding.type(), new Deserializer<>(binding));
    addSerializer(binding.type(), new Serializer<>(binding));
  }

  private static final class Deserializer<T> extends ValueDeserializer<T> {

    private final ValueBinding<T> binding;

    Deserializer(ValueBinding<T> binding) {
      this.binding = binding;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      return binding.read(
          new ParserSource(parser), report -> new NetworkReadException(parser, report));
    }
  }

  private static final class Serializer<T> extends ValueSerializer<T> {

    private final ValueBinding<T> binding;

    Serializer(ValueBinding<T> binding) {
      this.binding = binding;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      binding.write(value, new GeneratorSink(generator));
    }
  }
}
