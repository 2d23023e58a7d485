package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All documents of a run are reported in one SARIF log. */
class SarifFormatTest {

  private static final String FAULTY_PROFILE = "src/test/resources/profiles/broken.json";

  @Test
  void isOneLogForTheWholeRun() {
    ProgramRun run = sarif(CONFORMING, BROKEN);
    JsonNode log = onlyLine(run);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(log.get("version").asString()).isEqualTo("2.1.0");
    assertThat(log.get("runs").size()).isEqualTo(1);
    assertThat(
            log.at("/runs/0/artifacts")
                .valueStream()
                .map(each -> each.at("/location/uri").asString()))
        .containsExactly(CONFORMING, BROKEN);
  }

  @Test
  void placesEachFindingInItsDocument() {
    JsonNode log = onlyLine(sarif(CONFORMING, BROKEN));
    List<String> errors =
        log.at("/runs/0/results")
            .valueStream()
            .filter(each -> each.get("level").asString().equals("error"))
            .map(SarifFormatTest::ruleAndPlace)
            .toList();

    assertThat(errors)
        .containsExactlyInAnyOrder(
            "N03 " + BROKEN + " 7:23", "N06 " + BROKEN + " 8:13", "R02 " + BROKEN + " 3:9");
  }

  @Test
  void isGermanOrEnglish() {
    assertThat(sarif(BROKEN).out()).contains("Angegeben ist der Regierungsbezirk Münster");
    assertThat(ProgramRun.of("--format", "SARIF", "--lang", "en", BROKEN).out())
        .contains("The Regierungsbezirk Münster is stated");
  }

  @Test
  void whatCannotBeReadIsToldInTheLogAndBesideIt() {
    ProgramRun run = sarif("missing.json", CONFORMING);
    JsonNode invocation = onlyLine(run).at("/runs/0/invocations/0");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("missing.json");
    assertThat(onlyLine(run).at("/runs/0/artifacts").size()).isEqualTo(2);
    assertThat(invocation.get("executionSuccessful").asBoolean(true)).isFalse();
    assertThat(
            invocation
                .at(
                    "/toolExecutionNotifications/0/locations/0/physicalLocation/artifactLocation/uri")
                .asString())
        .isEqualTo("missing.json");
  }

  @Test
  void whereNothingCouldBeCheckedThereIsALogThatSaysSo() {
    JsonNode run = onlyLine(sarif("missing.json")).at("/runs/0");

    assertThat(run.get("results").isEmpty()).isTrue();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
  }

  @Test
  void profilesThatCannotBeUsedMakeTheRunFail() {
    for (String profile : List.of("missing.json", FAULTY_PROFILE)) {
      JsonNode invocation =
          onlyLine(sarif("--profile", profile, CONFORMING)).at("/runs/0/invocations/0");

      assertThat(invocation.get("executionSuccessful").asBoolean(true)).isFalse();
      assertThat(invocation.get("toolExecutionNotifications").isEmpty()).isFalse();
    }
  }

  @Test
  void pathsAreRelativeToTheFolderOfTheRun() {
    JsonNode run = onlyLine(sarif("./" + CONFORMING)).at("/runs/0");

    assertThat(run.at("/artifacts/0/location/uri").asString()).isEqualTo(CONFORMING);
    assertThat(run.at("/originalUriBaseIds/SRCROOT/uri").asString())
        .isEqualTo("file://" + Path.of("").toAbsolutePath().toUri().getRawPath());
  }

  @Test
  void forGitHubLessIsWritten(@TempDir Path folder) throws IOException {
    String line = "{\"schemaVersion\": \"0.3\", \"sources\": [" + "1,".repeat(900) + "1]}\n";
    String many = Files.writeString(folder.resolve("a.ndjson"), line.repeat(7)).toString();

    assertThat(onlyLine(sarif(many)).at("/runs/0/results").size()).isGreaterThan(6_000);
    assertThat(onlyLine(sarif("--sarif-for", "github", many)).at("/runs/0/results").size())
        .isEqualTo(5_000);
    assertThat(sarif("--sarif-for=gitlab", many).status()).isEqualTo(2);
  }

  @Test
  void aFaultyProfileIsReportedToo() {
    JsonNode log = onlyLine(sarif("--profile", FAULTY_PROFILE, CONFORMING));

    assertThat(log.at("/runs/0/artifacts/0/location/uri").asString()).isEqualTo(FAULTY_PROFILE);
    assertThat(log.at("/runs/0/results/0/ruleId").asString()).isEqualTo("J07");
  }

  private static ProgramRun sarif(String... more) {
    String[] options = {"--format", "sarif", "--as-of", "2026-01-01"};
    return ProgramRun.of(Stream.of(options, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private static JsonNode onlyLine(ProgramRun run) {
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(1);
    return JsonMapper.shared().readTree(lines.get(0));
  }

  private static String ruleAndPlace(JsonNode result) {
    JsonNode place = result.at("/locations/0/physicalLocation");
    return result.get("ruleId").asString()
        + " "
        + place.at("/artifactLocation/uri").asString()
        + " "
        + place.at("/region/startLine").asInt()
        + ":"
        + place.at("/region/startColumn").asInt();
  }
}
