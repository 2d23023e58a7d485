package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.model.description.Attribute;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.ValueType;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every attribute has its texts and, if it is a text itself, an example. */
class SchemaTextsTest {

  static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

  /** What no table of attributes describes, besides codes. */
  private static final String OF_REPORTS =
      "(Report|Finding|Failure|KeyList|SkippedRule)(\\..*)?"
          + "|(Severity|RuleLevel|Category|Basis|SkipReason|FailureReason)\\..*";

  private static final String OF_THE_GENERATOR =
      OF_REPORTS + "|SchemaKind\\..*|reference|code|schemaVersion";

  private static final Map<String, ObjectType<?, ?>> TYPES = new LinkedHashMap<>();

  static {
    Stream.of(SchemaKind.NETWORK, SchemaKind.REGISTER, SchemaKind.PROFILE)
        .forEach(kind -> collect(SchemaGenerator.root(kind)));
  }

  @Test
  void everyTypeAndAttributeHasAnEnglishText() {
    assertThat(names()).allMatch(name -> SchemaTexts.keyOf(name, Locale.ENGLISH).isPresent());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextIsTaken(Locale language) throws IOException {
    Set<String> taken =
        names()
            .flatMap(name -> SchemaTexts.keyOf(name, language).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(texts(language).stringPropertyNames())
        .filteredOn(key -> !key.matches(OF_THE_GENERATOR))
        .hasSizeGreaterThan(250)
        .allMatch(taken::contains);
  }

  @Test
  void whatHasNoGermanSentenceIsToldByItsTerm() {
    assertThat(SchemaTexts.of("Vacancy")).isEqualTo("Vakanz – vacancy");
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextOfReportsAndLevelsIsTaken(Locale language) throws IOException {
    String schemas = NetworkJson.schema(SchemaKind.REPORT) + NetworkJson.schema(SchemaKind.PROFILE);

    assertThat(texts(language).entrySet())
        .filteredOn(text -> text.getKey().toString().matches(OF_REPORTS))
        .hasSizeGreaterThan(60)
        .allMatch(text -> schemas.contains(text.getValue().toString()));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void textsAreSentences(Locale language) throws IOException {
    assertThat(texts(language).entrySet())
        .filteredOn(text -> !text.getKey().toString().matches(".*\\.[A-Z_]+|code"))
        .allMatch(text -> text.getValue().toString().matches("[A-ZÄÖÜ].{5,}\\."));
  }

  @Test
  void whatNoJavadocSaysHasTheSameKeysInBothLanguages() throws IOException {
    assertThat(texts(Locale.GERMAN).stringPropertyNames())
        .filteredOn(key -> key.matches(OF_THE_GENERATOR))
        .containsExactlyInAnyOrderElementsOf(
            texts(Locale.ENGLISH).stringPropertyNames().stream()
                .filter(key -> key.matches(OF_THE_GENERATOR))
                .toList());
  }

  @Test
  void everyTextHasAnExampleOfItsForm() {
    TYPES.forEach(
        (name, type) ->
            type.getAttributes().stream()
                .filter(attribute -> attribute.getType() instanceof ValueType.Text)
                .forEach(attribute -> assertExamples(name, attribute)));
  }

  @Test
  void everyExampleIsTaken() {
    Set<String> taken =
        TYPES.entrySet().stream()
            .flatMap(
                type ->
                    type.getValue().getAttributes().stream()
                        .filter(attribute -> attribute.getType() instanceof ValueType.Text)
                        .flatMap(a -> SchemaExamples.keyOf(type.getKey(), a).stream()))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(SchemaExamples.keys()).isEqualTo(taken);
  }

  @Test
  void keysInExamplesAreKeys() {
    assertThat(CodeLists.standardelemente().find(example("Instrument", "standardelement")))
        .isPresent();
    assertThat(CodeLists.anschlussoptionen().find(example("Instrument", "anschlussoptionen")))
        .isPresent();
    assertThat(
            CodeLists.uebergangsempfehlungen()
                .find(example("Instrument", "uebergangsempfehlungen")))
        .isPresent();
    assertThat(CodeLists.handlungsfeldThemen().find(example("Handlungsfeld", "catalogueTopics")))
        .isPresent();
    assertThat(CodeLists.kreise().find(example("Network", "ags"))).isPresent();
  }

  @Test
  void rulesInExamplesAreRules() {
    assertThat(SchemaExamples.of("RuleSetting", attribute("RuleSetting", "rule")))
        .allMatch(id -> RuleCatalogue.find(id).isPresent());
    assertThat(RuleCatalogue.find("H03").orElseThrow().getThresholds())
        .extracting(threshold -> threshold.getName())
        .containsExactlyElementsOf(
            SchemaExamples.of("ThresholdSetting", attribute("ThresholdSetting", "name")));
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyOfASchemaIsDescribed(SchemaKind kind) {
    JsonNode schema = JsonMapper.shared().readTree(NetworkJson.schema(kind));

    assertThat(propertiesIn(schema))
        .hasSizeGreaterThan(15)
        .allMatch(property -> property.path("description").asString("").length() > 8);
  }

  private static Stream<JsonNode> propertiesIn(JsonNode schema) {
    return Stream.concat(
        schema.path("properties").properties().stream().map(Map.Entry::getValue),
        schema.valueStream().flatMap(SchemaTextsTest::propertiesIn));
  }

  private static void assertExamples(String type, Attribute<?, ?, ?> attribute) {
    List<String> examples = SchemaExamples.of(type, attribute);

    assertThat(examples).as(type + "." + attribute.getName()).isNotEmpty();
    assertThat(attribute.getConstraints())
        .allMatch(constraint -> examples.stream().allMatch(constraint::isSatisfiedBy));
  }

  private static String example(String type, String attribute) {
    return SchemaExamples.of(type, attribute(type, attribute)).get(0);
  }

  private static Attribute<?, ?, ?> attribute(String type, String name) {
    ObjectType<?, ?> owner = Optional.ofNullable(TYPES.get(type)).orElseThrow();
    return owner.getAttributes().get(owner.indexOf(name));
  }

  private static Stream<String> names() {
    return TYPES.entrySet().stream()
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type.getKey()),
                    type.getValue().getAttributes().stream()
                        .map(attribute -> type.getKey() + "." + attribute.getName())));
  }

  private static void collect(ObjectType<?, ?> type) {
    if (TYPES.putIfAbsent(type.getJavaType().getSimpleName(), type) == null) {
      type.getAttributes().stream()
          .map(attribute -> attribute.getType())
          .forEach(
              value -> {
                if (value instanceof ObjectType<?, ?> part) {
                  collect(part);
                }
              });
    }
  }

  private static Properties texts(Locale language) throws IOException {
    Properties texts = new Properties();
    InputStream file =
        language.equals(Locale.ENGLISH)
            ? SchemaTexts.english()
            : SchemaTextsTest.class.getResourceAsStream("/schema/schema_de.properties");
    try (Reader in = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      texts.load(in);
    }
    return texts;
  }
}
