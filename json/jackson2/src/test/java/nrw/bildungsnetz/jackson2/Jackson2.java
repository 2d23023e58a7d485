package nrw.bildungsnetz.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.json.mappers.Forms;
import nrw.bildungsnetz.json.mappers.MapperUnderTest;
import nrw.bildungsnetz.model.Network;

/** A mapper of Jackson 2. */
record Jackson2(ObjectMapper mapper, Class<?> view) implements MapperUnderTest {

  private static final PolymorphicTypeValidator ANY =
      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();

  static Jackson2 create() {
    return json(to -> to);
  }

  private static Jackson2 of(MapperBuilder<?, ?> builder) {
    return new Jackson2(builder.build(), Object.class);
  }

  private static Jackson2 json(UnaryOperator<JsonMapper.Builder> settings) {
    return of(settings.apply(JsonMapper.builder().addModule(new BildungsnetzModule())));
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
                  to.defaultPropertyInclusion(
                      JsonInclude.Value.construct(
                          JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)));
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
      case A_VIEW -> new Jackson2(mapper, Forms.Inside.class);
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
  public byte[] write(Object value) throws Exception {
    return view == Object.class
        ? mapper.writeValueAsBytes(value)
        : mapper.writerWithView(view).writeValueAsBytes(value);
  }

  @Override
  public byte[] writeAs(Class<?> type, Object value) throws Exception {
    return mapper.writerFor(type).writeValueAsBytes(value);
  }

  @Override
  public <T> T read(byte[] document, Class<T> type) throws Exception {
    return mapper.readValue(document, type);
  }

  @Override
  public <T> T throughTree(Object value, Class<T> type) throws Exception {
    ObjectMapper exact =
        mapper.copy().configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);
    JsonNode tree = exact.valueToTree(value);
    return exact.treeToValue(tree, type);
  }

  @Override
  public <T> T readAtName(String document, Class<T> type) throws Exception {
    JsonNode tree = mapper.readTree(document);
    try (JsonParser parser = mapper.treeAsTokens(tree)) {
      parser.nextToken();
      parser.nextToken();
      return mapper.readValue(parser, type);
    }
  }

  @Override
  public Object readUpdating(Object value, String document) throws Exception {
    return mapper.readerForUpdating(value).readValue(document);
  }

  @Override
  public Object updateValue(Object value, Object overrides) throws Exception {
    return mapper.updateValue(value, overrides);
  }
}
