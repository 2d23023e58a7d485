package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import nrw.bildungsnetz.documents.DerivedFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks that the shipped schemas match the model. */
class ShippedSchemasTest {

  private static final String FOLDER = "src/main/resources/nrw/bildungsnetz/json/schema/";

  @ParameterizedTest
  @EnumSource
  @Tag(DerivedFile.TAG)
  void sayWhatTheModelSays(SchemaKind kind) throws IOException {
    DerivedFile.of(FOLDER + kind.fileName()).holds(SchemaGenerator.write(kind));
  }

  @ParameterizedTest
  @EnumSource
  void areHandedOutAsTheyShip(SchemaKind kind) throws IOException {
    assertThat(NetworkJson.schema(kind).lines())
        .containsExactlyElementsOf(DerivedFile.of(FOLDER + kind.fileName()).lines());
  }

  @ParameterizedTest
  @EnumSource
  void areSchemas(SchemaKind kind) {
    assertThat(JsonValidator.ofSchemas202012().problemsOf(NetworkJson.schema(kind))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void haveAnAddressAndSpeakGermanFirst(SchemaKind kind) {
    JsonNode schema = JsonMapper.shared().readTree(NetworkJson.schema(kind));

    assertThat(schema.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(schema.get("$id").asString())
        .isEqualTo(
            "https://bildungsnetz.nrw/schema/"
                + kind.name().toLowerCase(Locale.ROOT)
                + "-0.3.json");
    assertThat(schema.get("description").asString()).matches("(Ein|Wie|Der) .* – (A|How|The) .*");
  }

  @ParameterizedTest
  @EnumSource
  void acceptTheirOwnExamples(SchemaKind kind) {
    JsonNode examples = JsonMapper.shared().readTree(NetworkJson.schema(kind)).get("examples");

    assertThat(examples).hasSize(1);
    assertThat(JsonValidator.of(kind).problemsOf(examples.get(0).toString())).isEmpty();
  }
}
