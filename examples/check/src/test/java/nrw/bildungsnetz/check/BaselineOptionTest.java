package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.DORTMUND;
import static nrw.bildungsnetz.check.ProgramRun.DORTMUND_BROKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known from an earlier report does not decide. */
class BaselineOptionTest {

  @TempDir private Path folder;

  private String baseline(String... documents) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String document : documents) {
      lines.append(ProgramRun.of("--format", "json", "--as-of", "2026-11-01", document).out());
    }
    return Files.writeString(folder.resolve("old.json"), lines).toString();
  }

  @Test
  void knownFindingsDoNotDecide() throws IOException {
    String old = baseline(DORTMUND_BROKEN, DORTMUND);
    ProgramRun run =
        ProgramRun.of("--baseline", old, "--as-of", "2026-11-01", "--lang=en", DORTMUND_BROKEN);

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("Compared with the earlier report: " + DORTMUND_BROKEN)
        .contains("New: 0\nGone: 0\nStill there: ");
  }

  @Test
  void newFindingsDecideAndAreTold() throws IOException {
    String sound =
        baseline(DORTMUND).isEmpty()
            ? ""
            : Files.readString(folder.resolve("old.json")).replace(DORTMUND, DORTMUND_BROKEN);
    Path old = Files.writeString(folder.resolve("sound.json"), sound);
    ProgramRun run =
        ProgramRun.of("--baseline", old.toString(), "--as-of", "2026-11-01", DORTMUND_BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsPattern("Neu: [1-9]");
  }

  @Test
  void aDocumentThatIsNotInTheReportIsNew() throws IOException {
    ProgramRun run = ProgramRun.of("--baseline", baseline(DORTMUND), DORTMUND_BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("Im früheren Bericht nicht enthalten, alles gilt als neu: " + DORTMUND_BROKEN);
  }

  @Test
  void programsGetTheDifferenceOnStandardError() throws IOException {
    ProgramRun run =
        ProgramRun.of(
            "--baseline",
            baseline(DORTMUND),
            "--format",
            "json",
            "--as-of",
            "2026-11-01",
            DORTMUND);

    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.err()).contains("Neu: 0");
  }

  @Test
  void aFileThatIsNoReportCannotBeUsed() {
    ProgramRun run = ProgramRun.of("--baseline", DORTMUND, DORTMUND);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("Das ist kein Bericht").doesNotContain("\tat ");
    assertThat(ProgramRun.of("--baseline", "missing.json", DORTMUND).status()).isEqualTo(2);
  }

  @Test
  void theSeverityThatFailsCanBeChosen() {
    assertThat(ProgramRun.of("--fail-on", "error", DORTMUND).status()).isZero();
    assertThat(ProgramRun.of("--fail-on", "info", DORTMUND).status()).isEqualTo(1);
    assertThat(ProgramRun.of("--fail-on", "fatal", DORTMUND).status()).isEqualTo(2);
  }

  @Test
  void onlyErrorsAreListedOnDemand() {
    ProgramRun run = ProgramRun.of("--errors-only", "--format", "json", DORTMUND_BROKEN);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"severity\":\"ERROR\"")
        .doesNotContain("\"severity\":\"WARNING\"");
    assertThat(ProgramRun.of("--errors-only", "--fail-on=info", DORTMUND).status()).isEqualTo(1);
  }

  @Test
  void theHelpSpeaksBothLanguages() {
    String german = ProgramRun.of("--help").out();
    String english = ProgramRun.of("--lang=en", "--help").out();

    assertThat(german).contains("Aufruf:", "--baseline", "--errors-only", "--fail-on", "Früherer");
    assertThat(english)
        .contains("Usage:", "--baseline", "--errors-only", "--fail-on", "Earlier report")
        .contains("What is checked", "Status at the end")
        .doesNotContain("Früherer", "Zeigt", "Status am Ende", "Sprache", "Was geprüft wird");
  }
}
