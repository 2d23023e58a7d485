package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static nrw.bildungsnetz.check.ProgramRun.DORTMUND;
import static nrw.bildungsnetz.check.ProgramRun.DORTMUND_BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.NETWORKS;
import static nrw.bildungsnetz.check.ProgramRun.REGISTER;
import static nrw.bildungsnetz.check.ProgramRun.REGISTER_BROKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitStatusTest {

  @Test
  void isZeroForConformingNetworksAndRegisters() {
    assertThat(ProgramRun.of(DORTMUND, NETWORKS + "hagen.json").status()).isZero();
    assertThat(ProgramRun.of(REGISTER, CONFORMING).status()).isZero();
  }

  @Test
  void isOneForAnError() {
    assertThat(ProgramRun.of(DORTMUND, DORTMUND_BROKEN).status()).isEqualTo(1);
    assertThat(ProgramRun.of(DORTMUND, REGISTER_BROKEN).status()).isEqualTo(1);
  }

  @Test
  void isOneForAnUnreadableDocument() {
    assertThat(ProgramRun.withInput("{").status()).isEqualTo(1);
    assertThat(ProgramRun.withInput("{\"networks\": [").status()).isEqualTo(1);
  }

  @Test
  void isTwoForAMissingFileAndTheOthersAreStillChecked() {
    ProgramRun run = ProgramRun.of("missing.json", BROKEN);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("Es gibt keine solche Datei und keinen solchen Ordner: missing.json\n");
    assertThat(run.out())
        .containsSubsequence(
            "nicht geprüft ",
            "missing.json – ",
            "nicht annehmbar ",
            BROKEN,
            "Prüfbericht: " + BROKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "1899-12-31", "3000-01-01", "+12026-08-01", "-2026-08-01"})
  void aDayOfAnotherAgeIsRefused(String day) {
    ProgramRun run = ProgramRun.of("--as-of=" + day, DORTMUND);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Mit dem Wert „"
                + day
                + "“ kann --as-of nichts anfangen; erwartet wird ein Tag der Jahre 1900 bis 2999")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-01", "2999-12-31"})
  void theFirstAndTheLastDayAreTaken(String day) {
    assertThat(ProgramRun.of("--as-of", day, DORTMUND).status()).isNotEqualTo(2);
  }

  @Test
  void isTwoForABadOption() {
    ProgramRun run = ProgramRun.of("--as-of", "2026-02-30", DORTMUND);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "Mit dem Wert „2026-02-30“ kann --as-of nichts anfangen; erwartet wird ein Tag der"
                + " Jahre 1900 bis 2999, zum Beispiel 2026-08-01.\n");
    assertThat(run.out()).isEmpty();
    assertThat(ProgramRun.of("--lang", "fr", DORTMUND).status()).isEqualTo(2);
    assertThat(ProgramRun.of("--colour", DORTMUND).status()).isEqualTo(2);
  }

  /** Each situation of the table in the help, at least once. */
  @ParameterizedTest
  @EnumSource
  void isThatOfTheTable(Situation situation, @TempDir Path folder) throws IOException {
    Path ndjson = Files.createFile(folder.resolve("empty.ndjson"));
    Path empty = Files.createDirectory(folder.resolve("folder"));
    Path dangling = folder.resolve("gone.json");
    List<ProgramRun> runs =
        switch (situation) {
          case ALL_ACCEPTABLE ->
              List.of(
                  ProgramRun.of(CONFORMING),
                  ProgramRun.of(CONFORMING, ndjson.toString()),
                  ProgramRun.of("--help"));
          case NOT_ACCEPTABLE -> List.of(ProgramRun.of(BROKEN), ProgramRun.withInput(""));
          case NO_DOCUMENT ->
              List.of(
                  ProgramRun.of(ndjson.toString()),
                  ProgramRun.of(folder.toString()),
                  ProgramRun.withInput("[]"));
          case NOT_READ ->
              List.of(
                  ProgramRun.of(dangling.toString()),
                  ProgramRun.of("missing.json", "missing too.json"),
                  ProgramRun.of("missing.json", empty.toString()),
                  ProgramRun.of("a\0b.json", CONFORMING));
          case EMPTY_FOLDER ->
              List.of(ProgramRun.of(empty.toString()), ProgramRun.of(empty.toString(), CONFORMING));
          case NOT_USABLE ->
              List.of(
                  ProgramRun.of("--colour", CONFORMING),
                  ProgramRun.of("--profile", "missing.json", CONFORMING),
                  ProgramRun.of("--baseline", CONFORMING, CONFORMING));
          case NOT_WRITTEN -> List.of(ProgramRun.withFailingOutput("no space", CONFORMING));
          case FAULT -> List.of(ProgramRun.ofCommand(new FailingCommand(new OutOfMemoryError())));
        };

    assertThat(runs).extracting(ProgramRun::status).containsOnly(situation.status());
  }

  @Test
  void isTwoForAFolderWithoutDocuments(@TempDir Path folder) {
    assertThat(ProgramRun.of(folder.toString()).status()).isEqualTo(2);
  }

  @Test
  void standardInputIsReadWhereNothingIsNamed() throws IOException {
    ProgramRun run = ProgramRun.withInput(Files.readString(Path.of(DORTMUND)));

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Prüfbericht: Standardeingabe – ");
    assertThat(ProgramRun.withInput("[]", "-").status()).isEqualTo(1);
  }

  @Test
  void ofAFolderAllDocumentsAreChecked() {
    ProgramRun run = ProgramRun.of(NETWORKS);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .matches("(?s).*\\n\\d+ Dokumente geprüft: \\d+ annehmbar, 1 nicht annehmbar\\n")
        .containsSubsequence("dortmund-broken.json", "dortmund.json", "hagen.json");
  }
}
