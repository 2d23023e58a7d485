package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;

@PropertyDefaults(tries = 200)
class ProfileRoundTripPropertyTest {

  private static final NetworkJson JSON = Documents.READER;

  @Provide
  Arbitrary<Profile> profiles() {
    return NetworkGenerator.profiles();
  }

  @Property
  void whatIsWrittenReadsAsAnEqualProfile(@ForAll("profiles") Profile profile) {
    ReadResult<Profile> result = JSON.readProfile(JSON.write(profile));

    assertThat(result.getValue()).contains(profile);
    assertThat(result.isReadable()).isTrue();
    assertThat(result.getReport().getFindings())
        .extracting(finding -> finding.getRule().getCategory())
        .allMatch(category -> category == Category.PROFILE);
  }

  @Property
  void writingWhatWasReadGivesTheSameText(@ForAll("profiles") Profile profile) {
    String text = JSON.write(profile);

    assertThat(JSON.write(JSON.readProfile(text).getValue().orElseThrow())).isEqualTo(text);
  }

  @Property
  void theCompactFormKeepsTheSameLaws(@ForAll("profiles") Profile profile) {
    String text = JSON.compact().write(profile);
    Profile read = JSON.readProfile(text).getValue().orElseThrow();

    assertThat(read).isEqualTo(profile);
    assertThat(JSON.compact().write(read)).isEqualTo(text);
    assertThat(Layout.removedFrom(JSON.write(profile))).isEqualTo(text);
  }

  @Property
  void textAndBytesGiveTheSameReport(@ForAll("profiles") Profile profile) {
    String text = JSON.write(profile);
    ReadResult<Profile> result = JSON.readProfile(text);

    assertThat(JSON.readProfile(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(result);
    assertThat(result.getReport().getFindings())
        .extracting(Finding::getPosition)
        .allMatch(position -> position.isPresent());
  }
}
