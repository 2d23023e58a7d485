package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ProfileReadingTest {

  private static final Profile FULL =
      Profile.builder()
          .id("kreis")
          .name("Profil des Kreises")
          .description("Strenger bei den Feldern,\nmilder sonst.")
          .worstAcceptable(Severity.INFO)
          .addRule(
              RuleSetting.builder()
                  .rule("H03")
                  .level(RuleLevel.WARNING)
                  .addThreshold(ThresholdSetting.builder().name("fewest").value(2).build())
                  .addThreshold(ThresholdSetting.builder().name("most").value(8).build())
                  .reason("Kleiner Kreis")
                  .build())
          .addRule(RuleSetting.builder().rule("H13").level(RuleLevel.OFF).build())
          .addWaiver(
              Waiver.builder()
                  .rule("R02")
                  .network("netz")
                  .list("sources")
                  .object("s")
                  .reason("Wird bereinigt.")
                  .grantedBy("Schulamt")
                  .until(LocalDate.of(2026, 6, 30))
                  .build())
          .build();

  static final List<MalformedDocument> MALFORMED =
      Stream.of(ProfileDocuments.MALFORMED, ProfileDocuments.BEYOND_SCHEMAS)
          .flatMap(List::stream)
          .toList();

  @Test
  void everythingAProfileCanStateIsReadAndWritten() {
    ProfileReadResult result = Documents.READER.readProfile(ProfileDocuments.FULL);

    assertThat(result.profile()).contains(FULL);
    assertThat(result.readable()).isTrue();
    assertThat(result.isValid()).isTrue();
    assertThat(result.report().getFindings()).isEmpty();
    assertThat(Documents.READER.write(FULL)).isEqualTo(ProfileDocuments.FULL);
  }

  @Test
  void textBytesStreamsAndFilesAreReadAlike(@TempDir Path folder) throws IOException {
    byte[] bytes = ProfileDocuments.FULL.getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(folder.resolve("profile.json"), bytes);
    ProfileReadResult result = Documents.READER.readProfile(ProfileDocuments.FULL);

    assertThat(Documents.READER.readProfile(bytes)).isEqualTo(result);
    assertThat(Documents.READER.readProfile(new ByteArrayInputStream(bytes))).isEqualTo(result);
    assertThat(Documents.READER.readProfile(file)).isEqualTo(result);
  }

  @ParameterizedTest
  @FieldSource("MALFORMED")
  void malformedProfilesYieldExactlyTheFindingsExpected(MalformedDocument document) {
    ProfileReadResult result = Documents.READER.readProfile(document.bytes());

    assertThat(FindingLines.of(result.report())).isEqualTo(document.findings());
    assertThat(result.isValid())
        .isEqualTo(document.findings().stream().allMatch(line -> line.startsWith("P04")));
  }

  @Test
  void aMisspeltPropertyIsReportedWithTheNearestName() {
    var findings =
        Documents.READER
            .readProfile(ProfileDocuments.profile("\"waiver\": [], \"worstAceptable\": \"INFO\""))
            .report()
            .getFindings();

    assertThat(findings)
        .extracting(finding -> finding.message(Locale.ENGLISH))
        .containsExactly(
            "There is no property \"waiver\" here. Perhaps \"waivers\" is meant.",
            "There is no property \"worstAceptable\" here. Perhaps \"worstAcceptable\" is meant.");
  }

  @Test
  void aNewerMinorVersionIsReadWithNotices() {
    String newer = ProfileDocuments.FULL.replace("\"0.3\"", "\"0.4\", \"owner\": \"Amt\"");
    ProfileReadResult result = Documents.READER.readProfile(newer);

    assertThat(FindingLines.of(result.report()))
        .containsExactly("J18 /owner 2:27", "J16 /schemaVersion 2:20");
    assertThat(result.profile()).contains(FULL);
    assertThat(result.readable()).isTrue();
    assertThat(result.isValid()).isTrue();
  }

  @Test
  void aProfileIsNotJudgedUnderOtherProfiles() {
    Profile silent =
        Profile.builder()
            .id("silent")
            .addRule(RuleSetting.builder().rule("F03").level(RuleLevel.OFF).build())
            .addRule(RuleSetting.builder().rule("P01").level(RuleLevel.OFF).build())
            .build();
    String wrong = "{\"schemaVersion\": \"0.2\", \"id\": \"a b\", \"rules\": [{\"rule\": \"X\"}]}";
    NetworkJson reader = Documents.READER.using(RuleSet.standard().under(silent));

    assertThat(FindingLines.of(reader.readProfile(wrong).report()))
        .containsExactly("F03 /id 1:32", "P01 /rules/0/rule 1:58");
  }
}
