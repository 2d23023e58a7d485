package nrw.bildungsnetz.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nrw.bildungsnetz.json.FindingLines;
import nrw.bildungsnetz.json.MalformedDocument;
import nrw.bildungsnetz.json.MalformedDocuments;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testkit.generator.ValidNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Which settings of an application's mapper affect reading and writing, and which do not. */
class MapperSettingsTest {

  private static final Network NETWORK = ValidNetworks.create(3, 4);
  private static final JsonMapper PLAIN = mapper(builder -> builder);
  private static final Map<String, String> FOUND_PLAINLY = foundBy(PLAIN);
  private static final String WRITTEN_PLAINLY = PLAIN.writeValueAsString(NETWORK);

  /** Tokens around a value are handled by the mapper alone. */
  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"FAIL_ON_TRAILING_TOKENS", "UNWRAP_ROOT_VALUE"})
  void noSettingOfReadingChangesWhatIsFound(DeserializationFeature feature) {
    boolean turned = !PLAIN.isEnabled(feature);
    assertThat(changedBy(builder -> builder.configure(feature, turned))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noSettingOfTheMapperChangesWhatIsFoundOrWritten(MapperFeature feature) {
    boolean turned = !PLAIN.isEnabled(feature);
    assertThat(changedBy(builder -> builder.configure(feature, turned))).isEmpty();
    assertThat(written(builder -> builder.configure(feature, turned))).isEqualTo(WRITTEN_PLAINLY);
  }

  @Test
  void noNamingStrategyChangesWhatIsFoundOrWritten() {
    UnaryOperator<JsonMapper.Builder> snake =
        builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    assertThat(changedBy(snake)).isEmpty();
    assertThat(written(snake)).isEqualTo(WRITTEN_PLAINLY);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"WRAP_ROOT_VALUE", "INDENT_OUTPUT"})
  void noSettingOfWritingChangesWhatIsWritten(SerializationFeature feature) {
    boolean turned = !PLAIN.isEnabled(feature);
    assertThat(written(builder -> builder.configure(feature, turned))).isEqualTo(WRITTEN_PLAINLY);
  }

  /** The parser passes comments, single quotes and the like on as if they were JSON. */
  @ParameterizedTest
  @EnumSource
  void whatIsJsonIsTheMatterOfTheParser(JsonReadFeature feature) {
    boolean turned = !feature.enabledByDefault();
    assertThat(changedBy(builder -> builder.configure(feature, turned)).keySet())
        .allSatisfy(name -> assertThat(FOUND_PLAINLY.get(name)).containsAnyOf("J01", "Stream"));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STRICT_DUPLICATE_DETECTION")
  void noSettingOfTheParserChangesWhatIsFound(StreamReadFeature feature) {
    boolean turned = !feature.enabledByDefault();
    assertThat(changedBy(builder -> builder.configure(feature, turned))).isEmpty();
  }

  @Test
  void aParserThatLooksForDuplicatesItselfStopsAtThem() {
    Map<String, String> changed =
        changedBy(builder -> builder.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));

    assertThat(changed).hasSizeGreaterThan(5);
    assertThat(changed).allSatisfy((name, found) -> assertThat(found).contains("J01"));
    assertThat(changed.keySet())
        .allSatisfy(name -> assertThat(FOUND_PLAINLY.get(name)).contains("J11"));
  }

  /** As for every type: a mapper does not call a deserializer for null. */
  @Test
  void nullForANetworkIsNull() {
    assertThat(PLAIN.readValue("null", Network.class)).isNull();
  }

  private static JsonMapper mapper(UnaryOperator<JsonMapper.Builder> settings) {
    return settings.apply(JsonMapper.builder().addModule(new BildungsnetzModule())).build();
  }

  private static String written(UnaryOperator<JsonMapper.Builder> settings) {
    return mapper(settings).writeValueAsString(NETWORK);
  }

  /** The findings under the given settings, for the malformed documents for which they differ. */
  private static Map<String, String> changedBy(UnaryOperator<JsonMapper.Builder> settings) {
    Map<String, String> changed = new TreeMap<>(foundBy(mapper(settings)));
    changed.entrySet().removeAll(FOUND_PLAINLY.entrySet());
    return changed;
  }

  private static Map<String, String> foundBy(JsonMapper mapper) {
    Map<String, String> found = new LinkedHashMap<>();
    for (MalformedDocument document : MalformedDocuments.ALL) {
      found.put(document.name(), foundIn(document.bytes(), mapper));
    }
    return found;
  }

  private static String foundIn(byte[] document, JsonMapper mapper) {
    try {
      return "read as " + mapper.readValue(document, Network.class);
    } catch (NetworkReadException e) {
      return FindingLines.of(e.getReport()).toString();
    } catch (JacksonException e) {
      return e.getClass().getSimpleName();
    }
  }
}
