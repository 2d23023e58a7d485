package nrw.bildungsnetz.json;

import java.io.Serial;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.model.Network;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper to read and write {@link Network}, found by {@code
 * findAndAddModules()} and by Spring Boot without further ado.
 *
 * <p>It hands over to the reader and writer of {@link NetworkJson}, so a mapper's own settings,
 * such as passing over unknown properties, do not weaken them. A document that cannot be read whole
 * ends in a {@link NetworkReadException}. A network that can be read is returned whatever the rules
 * say of it: checking it is the matter of {@code @Valid} or of a {@link
 * nrw.bildungsnetz.validation.NetworkValidator}.
 *
 * <p>Needs {@code jackson-databind}, which this artifact does not bring along. On the module path
 * add it by hand, {@code JsonMapper.builder().addModule(new BildungsnetzModule())}: a Java module
 * cannot offer a service whose type may be missing at run time.
 */
@SuppressWarnings("exports") // databind is optional, and whoever uses this class has it
public final class BildungsnetzModule extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;

  /** A module with the default limits. */
  public BildungsnetzModule() {
    this(NetworkJson.create());
  }

  /**
   * A module that reads as a given reader does.
   *
   * @param json the reader, with its clock and limits
   */
  public BildungsnetzModule(NetworkJson json) {
    super("bildungsnetz");
    addDeserializer(Network.class, new Deserializer(json));
    addSerializer(Network.class, new Serializer());
  }

  private static final class Deserializer extends ValueDeserializer<Network> {

    private final NetworkJson json;

    Deserializer(NetworkJson json) {
      this.json = json;
    }

    @Override
    public Network deserialize(JsonParser parser, DeserializationContext context) {
      NetworkReading reading = json.reading(parser);
      Optional<PartialNetwork> read = reading.readValue(parser.currentToken());
      if (read.isPresent() && reading.isReadable()) {
        return read.get().network();
      }
      ReadResult wreck = reading.check(read, json.today(), UnaryOperator.identity());
      throw new NetworkReadException(parser, wreck.report());
    }
  }

  private static final class Serializer extends ValueSerializer<Network> {

    @Override
    public void serialize(Network network, JsonGenerator generator, SerializationContext context) {
      NetworkWriter.write(network, generator);
    }
  }
}
