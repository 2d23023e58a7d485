package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.validation.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Compares an independent validator with the profile schema to the reader. */
class ProfileSchemaTest {

  private static final JsonValidator VALIDATOR = JsonValidator.of(SchemaKind.PROFILE);

  static final List<String> GOOD = ProfileDocuments.GOOD;
  static final List<MalformedDocument> MALFORMED = ProfileDocuments.MALFORMED;
  static final List<MalformedDocument> BEYOND_SCHEMAS = ProfileDocuments.BEYOND_SCHEMAS;

  @ParameterizedTest
  @FieldSource("GOOD")
  void acceptsWhatIsRead(String document) {
    assertThat(Documents.READER.readProfile(document).isReadable()).isTrue();
    assertThat(VALIDATOR.problemsOf(document)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void refusesWhatIsNotRead(MalformedDocument document) {
    String text = new String(document.bytes(), StandardCharsets.UTF_8);

    assertThat(Documents.READER.readProfile(text).isValid()).isFalse();
    assertThat(VALIDATOR.problemsOf(text)).isNotEmpty();
  }

  /** If a validator detects one of them, the list in the documentation is out of date. */
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
}
