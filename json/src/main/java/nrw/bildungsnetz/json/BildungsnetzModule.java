package nrw.bildungsnetz.json;

import java.io.Serial;
import java.util.Optional;
import nrw.bildungsnetz.json.reading.DocumentKind;
import nrw.bildungsnetz.json.reading.ParserReading;
import nrw.bildungsnetz.json.writing.DocumentWriter;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper to read and write {@link Network}, {@link NetworkRegister} and {@link
 * Profile}, found by {@code findAndAddModules()} and by Spring Boot without further ado.
 *
 * <p>It hands over to the reader and writer of {@link NetworkJson}, so a mapper's own settings,
 * such as passing over unknown properties, do not weaken them: no feature of deserialization, of
 * serialization or of the mapper does, and no naming strategy. What JSON is remains the matter of
 * the mapper's parser: if that is told to let comments or single quotes pass, this module never
 * sees them. The same goes for what stands before and after a value, for values wrapped in an
 * object, and for {@code null}, which a mapper reads as null without asking.
 *
 * <p>A value that cannot be read whole ends in a {@link NetworkReadException}; text before or after
 * it ends in another exception of Jackson's, without a report. What can be read is returned
 * whatever the rules say of it: checking it is the matter of {@code @Valid} or of a {@link
 * nrw.bildungsnetz.NetworkValidator}.
 *
 * <p>Decimal numbers keep every digit. A mapper that first reads a document into a tree rounds them
 * before this module sees them, unless it has {@code USE_BIG_DECIMAL_FOR_FLOATS}; a tree tells no
 * positions either, and does not know how the numbers in extensions were written.
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
    add(Network.class, DocumentKind.NETWORK, json);
    add(NetworkRegister.class, DocumentKind.REGISTER, json);
    add(Profile.class, DocumentKind.PROFILE, json.forProfiles());
  }

  private <T> void add(Class<T> type, DocumentKind<T, ?> kind, NetworkJson json) {
    addDeserializer(type, new Deserializer<>(kind, json));
    addSerializer(type, new Serializer<>(kind));
  }

  private static final class Deserializer<T> extends ValueDeserializer<T> {

    private final DocumentKind<T, ?> kind;
    private final NetworkJson json;

    Deserializer(DocumentKind<T, ?> kind, NetworkJson json) {
      this.kind = kind;
      this.json = json;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      ParserReading<T> reading = json.reading(kind, parser);
      Optional<T> whole = reading.whole();
      if (whole.isPresent()) {
        return whole.get();
      }
      Report report = reading.check().result((value, readable, found) -> found);
      throw new NetworkReadException(parser, report);
    }
  }

  private static final class Serializer<T> extends ValueSerializer<T> {

    private final DocumentKind<T, ?> kind;

    Serializer(DocumentKind<T, ?> kind) {
      this.kind = kind;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      DocumentWriter.write(kind.type(), value, generator);
    }
  }
}
