package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.rules.RuleCatalogue;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.engine.ProfileDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the schema of profiles equal to the model, and an independent validator to the reader. */
class ProfileSchemaTest {

  private static final String SWITCH = "bildungsnetz.regenerate";
  private static final List<String> RULES = List.of("G05", "H03", "H13");
  private static final List<String> THRESHOLDS = List.of("fewest", "most");

  private static final JsonValidator VALIDATOR =
      JsonValidator.draft202012(NetworkJson.profileSchema());

  static final List<String> GOOD = ProfileDocuments.GOOD;
  static final List<MalformedDocument> MALFORMED = ProfileDocuments.MALFORMED;
  static final List<MalformedDocument> BEYOND_SCHEMAS = ProfileDocuments.BEYOND_SCHEMAS;

  @Test
  void theSchemaSaysWhatTheModelSays() throws IOException {
    String generated = generated();
    Path file =
        Path.of(
            System.getProperty("basedir", ""),
            "src/main/resources/nrw/bildungsnetz/json/schema/profile.schema.json");
    if (Boolean.getBoolean(SWITCH)) {
      Files.writeString(file, generated);
    }
    assertThat(Files.readString(file))
        .as("The schema is out of date. Run: mvn -pl json -am test -D%s=true", SWITCH)
        .isEqualTo(generated);
  }

  @Test
  void theSchemaHandedOutIsTheOneThatShips() {
    assertThat(NetworkJson.profileSchema()).isEqualTo(generated());
  }

  @Test
  void theSchemaIsOne() {
    assertThat(JsonValidator.ofSchemas202012().problemsOf(NetworkJson.profileSchema())).isEmpty();
  }

  @Test
  void itsExamplesExist() {
    assertThat(RULES).allMatch(id -> RuleCatalogue.find(id).isPresent());
    assertThat(RuleCatalogue.find("H03").orElseThrow().getThresholds())
        .extracting(threshold -> threshold.name())
        .containsExactlyElementsOf(THRESHOLDS);
  }

  @ParameterizedTest
  @FieldSource("GOOD")
  void acceptsWhatIsRead(String document) {
    assertThat(Documents.READER.readProfile(document).readable()).isTrue();
    assertThat(VALIDATOR.problemsOf(document)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void refusesWhatIsNotRead(MalformedDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);

    assertThat(Documents.READER.readProfile(text).isValid()).isFalse();
    assertThat(VALIDATOR.problemsOf(text)).isNotEmpty();
  }

  /** Should a validator come to see one of them, the list in the documentation is out of date. */
  @ParameterizedTest
  @FieldSource("BEYOND_SCHEMAS")
  void doesNotSeeWhatNoSchemaCanSay(MalformedDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);

    assertThat(VALIDATOR.problemsOf(text)).isEmpty();
  }

  @Property(tries = 200)
  void acceptsWhatIsWritten(@ForAll("profiles") Profile profile) {
    assertThat(VALIDATOR.problemsOf(Documents.READER.write(profile))).isEmpty();
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return NetworkGenerator.profiles();
  }

  private static String generated() {
    return new SchemaGenerator()
        .examples("RuleSetting.rule", RULES)
        .examples("Waiver.rule", RULES)
        .examples("ThresholdSetting.name", THRESHOLDS)
        .write(
            ProfileDescription.PROFILE,
            "https://bildungsnetz.nrw/schema/profile-" + SchemaVersion.CURRENT + ".json",
            "Profil (profile)",
            "Wie ein Amt Regionale Bildungsnetzwerke prüfen lässt: welche Regeln laufen, wie schwer"
                + " ihre Befunde wiegen, woran sie messen und was bis wann hingenommen wird."
                + " – How an office wants Regionale Bildungsnetzwerke to be judged: which rules"
                + " run, how much their findings weigh, by which numbers they measure, and what is"
                + " accepted until when.");
  }
}
