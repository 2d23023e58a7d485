package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas that ship equal to the model. */
class ShippedSchemasTest {

  private static final String SWITCH = "bildungsnetz.regenerate";

  @ParameterizedTest
  @EnumSource
  void sayWhatTheModelSays(SchemaKind kind) throws IOException {
    String generated = SchemaGenerator.write(kind);
    Path file =
        Path.of(
            System.getProperty("basedir", ""),
            "src/main/resources/nrw/bildungsnetz/json/schema",
            kind.fileName());
    if (Boolean.getBoolean(SWITCH)) {
      Files.writeString(file, generated);
    }
    assertThat(Files.readString(file))
        .as("The schema is out of date. Run: mvn -pl json -am test -D%s=true", SWITCH)
        .isEqualTo(generated);
  }

  @ParameterizedTest
  @EnumSource
  void areHandedOutAsTheyShip(SchemaKind kind) {
    assertThat(NetworkJson.schema(kind)).isEqualTo(SchemaGenerator.write(kind));
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
