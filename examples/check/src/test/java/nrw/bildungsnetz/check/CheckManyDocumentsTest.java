package nrw.bildungsnetz.check;

import static nrw.bildungsnetz.check.ProgramRun.BROKEN;
import static nrw.bildungsnetz.check.ProgramRun.CONFORMING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files and streams with many documents, and the output for all of them. */
class CheckManyDocumentsTest {

  private static final String NETWORK =
      "{\"schemaVersion\": \"0.2\", \"id\": \"%s\", \"name\": \"N\", \"ags\": \"05911\","
          + " \"status\": \"PLANNED\"}";

  private static final String ERASED = "\r\u001B[K";

  @TempDir Path folder;

  @Test
  void eachDocumentIsCalledByItsFileAndNumber() throws IOException {
    ProgramRun run = ProgramRun.of(lines(NETWORK.formatted("a"), "{", NETWORK.formatted("b")));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .containsSubsequence("netze.ndjson:1 – N", "netze.ndjson:2\n", "netze.ndjson:3 – N")
        .contains("Zeile 2, Spalte 2");
  }

  @Test
  void standardInputCanHoldManyToo() {
    String array = "[" + NETWORK.formatted("a") + ",\n" + NETWORK.formatted("a") + "]";

    assertThat(ProgramRun.withInput(array).out())
        .contains("Prüfbericht: Standardeingabe:1 – N", "Prüfbericht: Standardeingabe:2 – N")
        .contains("FEHLER R02", "Zeile 2, Spalte 32: /id");
  }

  @Test
  void reportsForProgramsHaveTheNameInEveryLine() throws IOException {
    ProgramRun run =
        ProgramRun.of("--format", "json", lines(NETWORK.formatted("a"), NETWORK.formatted("b")));

    assertThat(run.out().lines().map(CheckManyDocumentsTest::document))
        .map(name -> name.substring(name.lastIndexOf('/') + 1))
        .containsExactly("netze.ndjson:1", "netze.ndjson:2");
  }

  @Test
  void inSarifTheyAreOneArtifact() throws IOException {
    ProgramRun run = ProgramRun.of("--format", "sarif", lines(NETWORK.formatted("a"), "{", "{"));
    JsonNode log = JsonMapper.shared().readTree(run.out());

    assertThat(log.at("/runs/0/artifacts").size()).isEqualTo(1);
    assertThat(log.at("/runs/0/artifacts/0/properties/acceptable").asBoolean()).isFalse();
    assertThat(log.at("/runs/0/artifacts/0/properties/total").asInt()).isEqualTo(2);
    assertThat(log.at("/runs/0/results").valueStream())
        .extracting(
            each -> each.at("/locations/0/physicalLocation/region/startLine").asInt(),
            each -> each.at("/locations/0/physicalLocation/artifactLocation/index").asInt())
        .containsExactly(tuple(2, 0), tuple(3, 0));
  }

  @Test
  void inTheEndATableTellsOfAll() throws IOException {
    ProgramRun run =
        ProgramRun.of(
            "--as-of",
            "2026-01-01",
            "missing.json",
            lines("{", "{", NETWORK.formatted("a"), NETWORK.formatted("a")));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .endsWith(
            """

              3  Fehler
              0  Warnungen
              0  Hinweise

            Am häufigsten verletzt
              2  J02 – Das Dokument ist vollständig
              1  R02 – Eine Kennung steht für einen Eintrag einer Liste

            4 Dokumente geprüft: 1 annehmbar, 3 nicht annehmbar, 1 nicht lesbar
            """);
  }

  @Test
  void theTableCanBeEnglish() {
    assertThat(ProgramRun.of("--lang", "en", "--as-of", "2026-01-01", CONFORMING, BROKEN).out())
        .containsPattern(
            "\n {2,}3  errors\n {2,}\\d+  warnings\n {2,}\\d+  infos\n\nBroken most often\n")
        .endsWith("\n2 documents checked: 1 acceptable, 1 not acceptable\n");
  }

  @Test
  void ofOneDocumentThereIsNoTable() {
    assertThat(ProgramRun.of(CONFORMING).out()).doesNotContain("Dokumente geprüft");
  }

  @Test
  void thatThereIsNoDocumentIsToldAndNotAcceptable() {
    ProgramRun run = ProgramRun.withInput("[]");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("Darin steht kein Dokument.\n");
  }

  @Test
  void whyAFolderIsNotReadIsTold() {
    assertThat(ProgramRun.of(folder.toString()).err())
        .isEqualTo(
            "In diesem Ordner liegt kein Dokument (*.json, *.ndjson, *.jsonl): " + folder + "\n");
  }

  @Test
  void onATerminalLongWorkTellsHowFarItIs() throws IOException {
    String lines = lines(NETWORK.formatted("a"), NETWORK.formatted("b"));

    assertThat(errors(new Terminal(true, secondsPassing()), lines))
        .isEqualTo(
            ERASED
                + "1 Dokumente, 0 von 0 MB\r"
                + ERASED
                + "1 Dokumente, 0 von 0 MB\r"
                + ERASED
                + "2 Dokumente, 0 von 0 MB\r"
                + ERASED
                + "2 Dokumente, 0 von 0 MB\r"
                + ERASED
                + "2 Dokumente, 0 von 0 MB\r"
                + ERASED);
    assertThat(errors(new Terminal(true, () -> 0), lines)).isEmpty();
    assertThat(errors(new Terminal(false, secondsPassing()), lines)).isEmpty();
  }

  private String lines(String... documents) throws IOException {
    Path file = folder.resolve("netze.ndjson");
    return Files.writeString(file, String.join("\n", documents)).toString();
  }

  private static String document(String report) {
    return JsonMapper.shared().readTree(report).get("document").asString();
  }

  private static LongSupplier secondsPassing() {
    AtomicLong nanos = new AtomicLong();
    return () -> nanos.addAndGet(1_000_000_000);
  }

  private static String errors(Terminal terminal, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CheckProgram.run(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        args);
    return err.toString(StandardCharsets.UTF_8);
  }
}
