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
 *
 * <p>Requires {@code jackson-databind}, which this artifact does not depend on. On the module path
 * the module has to be registered explicitly, {@code JsonMapper.builder().addModule(new
 * BildungsnetzModule())}: a Java module cannot provide a service whose type may be missing at run
 * time.
 */
@SuppressWarnings("exports") // databind is optional, but present wherever this class is used
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
    add(Network.class, DocumentKind.NETWORK, json);
    add(NetworkRegister.class, DocumentKind.REGISTER, json);
    add(Profile.class, DocumentKind.PROFILE, json.forProfiles());
  }

  private <T> void add(Class<T> type, DocumentKind<T, ?> kind, NetworkJson json) {
    addDeserializer(type, new Deserializer<>(kind, json));
    addSerializer(type, new Serializer<>(kind, json));
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
    private final NetworkJson json;

    Serializer(DocumentKind<T, ?> kind, NetworkJson json) {
      this.kind = kind;
      this.json = json;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      json.checkWritable(kind, value);
      DocumentWriter.write(kind, value, generator);
    }
  }
}
