package nrw.bildungsnetz.jackson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.mappers.Forms;
import nrw.bildungsnetz.json.mappers.MapperUnderTest;
import nrw.bildungsnetz.model.Network;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapper of Jackson 3. */
record Jackson3(ObjectMapper mapper, Class<?> view) implements MapperUnderTest {

  private static final PolymorphicTypeValidator ANY =
      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();

  static Jackson3 create() {
    return json(to -> to);
  }

  private static Jackson3 of(MapperBuilder<?, ?> builder) {
    return new Jackson3(builder.build(), Object.class);
  }

  private static Jackson3 json(UnaryOperator<JsonMapper.Builder> settings) {
    return of(
        settings.apply(
            JsonMapper.builder()
                .polymorphicTypeValidator(ANY)
                .addModule(new BildungsnetzModule())));
  }

  @Override
  public MapperUnderTest with(Setting setting) {
    return switch (setting) {
      case NUMBERS_AS_STRINGS -> json(to -> to.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
      case PLAIN_DECIMALS -> json(to -> to.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN));
      case ESCAPED_NON_ASCII -> json(to -> to.enable(JsonWriteFeature.ESCAPE_NON_ASCII));
      case SNAKE_CASE -> json(to -> to.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
      case INDENTED -> json(to -> to.enable(SerializationFeature.INDENT_OUTPUT));
      case NO_EMPTY_OR_NULL_VALUES ->
          json(
              to ->
                  to.changeDefaultPropertyInclusion(
                      all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY)));
      case WRAPPED_ROOT ->
          json(
              to ->
                  to.enable(SerializationFeature.WRAP_ROOT_VALUE)
                      .enable(DeserializationFeature.UNWRAP_ROOT_VALUE));
      case SOURCE_IN_MESSAGES ->
          json(to -> to.enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION));
      case TYPES_AS_PROPERTIES ->
          json(
              to ->
                  to.activateDefaultTyping(ANY, DefaultTyping.NON_FINAL, JsonTypeInfo.As.PROPERTY));
      case TYPES_AS_ARRAYS ->
          json(
              to ->
                  to.activateDefaultTyping(
                      ANY, DefaultTyping.NON_FINAL, JsonTypeInfo.As.WRAPPER_ARRAY));
      case MIX_IN -> json(to -> to.addMixIn(Network.class, Forms.MixIn.class));
      case OVERRIDE ->
          json(
              to ->
                  to.withConfigOverride(
                      Network.class,
                      set ->
                          set.setInclude(
                              JsonInclude.Value.construct(
                                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))));
      case A_VIEW -> new Jackson3(mapper, Forms.Inside.class);
      case UNKNOWN_PROPERTIES_IGNORED ->
          json(to -> to.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    };
  }

  @Override
  public MapperUnderTest in(Format format) {
    MapperBuilder<?, ?> builder =
        switch (format) {
          case YAML -> YAMLMapper.builder();
          case CBOR -> CBORMapper.builder();
          case SMILE -> SmileMapper.builder();
        };
    return of(builder.addModule(new BildungsnetzModule()));
  }

  @Override
  public MapperUnderTest of(Modules modules, NetworkJson given) {
    BildungsnetzModule module = new BildungsnetzModule(given);
    return of(
        switch (modules) {
          case FOUND -> JsonMapper.builder().findAndAddModules();
          case GIVEN_AFTER_FOUND -> JsonMapper.builder().findAndAddModules().addModule(module);
          case GIVEN_BEFORE_FOUND -> JsonMapper.builder().addModule(module).findAndAddModules();
        });
  }

  @Override
  public byte[] write(Object value) {
    return view == Object.class
        ? mapper.writeValueAsBytes(value)
        : mapper.writerWithView(view).writeValueAsBytes(value);
  }

  @Override
  public byte[] writeAs(Class<?> type, Object value) {
    return mapper.writerFor(type).writeValueAsBytes(value);
  }

  @Override
  public <T> T read(byte[] document, Class<T> type) {
    return mapper.readValue(document, type);
  }

  @Override
  public <T> T throughTree(Object value, Class<T> type) {
    JsonNode tree = mapper.valueToTree(value);
    return mapper.readValue(tokens(tree), type);
  }

  /** The mapper's own methods take another type since 3.1: they would have to be compiled again. */
  private static JsonParser tokens(JsonNode tree) {
    return tree.traverse(ObjectReadContext.empty());
  }

  @Override
  public <T> T readAtName(String document, Class<T> type) {
    JsonNode tree = mapper.readTree(document);
    try (JsonParser parser = tokens(tree)) {
      parser.nextToken();
      parser.nextToken();
      return mapper.readValue(parser, type);
    }
  }

  @Override
  public Object readUpdating(Object value, String document) {
    return mapper.readerForUpdating(value).readValue(document);
  }

  @Override
  public Object updateValue(Object value, Object overrides) {
    return mapper.updateValue(value, overrides);
  }
}
