package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Identified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The results of reading many documents do not depend on the number of threads. */
class ManyDocumentsTest {

  private static final String A = Documents.member("a");
  private static final String B = Documents.member("b");
  private static final String BROKEN = "{\"id\": \"x\" \"name\"}";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void oneBrokenDocumentStopsNoOther(int threads) throws IOException {
    byte[] lines =
        String.join("\n", A, BROKEN, "\u00FC", B, "{", "").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(
            read(Documents.READER.readMany().from("q", new ByteArrayInputStream(lines)), threads))
        .containsExactly(
            "q:1 a [J05 # 1:1]",
            "q:2 - [J01 # 2:12]",
            "q:3 - [J13 # 3:1]",
            "q:4 b [J05 # 4:1]",
            "q:5 - [J02 # 5:2]");
  }

  @Test
  void findingsStandWhereTheyAreInTheSource() {
    assertThat(
            read(
                """
                [
                  {
                    "id": "a", "budget": 1
                  }, {"id": "b", "budget": 1},
                  {"ä🏫": 1}
                ]
                """))
        .containsExactly(
            "q:1 - [J05 # 2:3, J05 # 2:3, J05 # 2:3, J06 /budget 3:16]",
            "q:2 - [J05 # 4:6, J05 # 4:6, J05 # 4:6, J06 /budget 4:18]",
            "q:3 - [J05 # 5:3, J05 # 5:3, J05 # 5:3, J05 # 5:3, J06 /ä🏫 5:4]");
  }

  @Test
  void findingsOfRulesStandThereToo() {
    String network =
        "{\"schemaVersion\": \"0.2\", \"id\": \"a\", \"name\": \"A\", \"ags\": \"05913\",%n%s"
            + " \"status\": \"PLANNED\", \"regierungsbezirk\": \"KOELN\"}";
    String source = "[ " + network.formatted("") + ", " + network.formatted(" ") + "]";

    assertThat(read(many(source), 2, "N03"))
        .containsExactly(
            "q:1 a [N03 /regierungsbezirk 2:43]", "q:2 a [N03 /regierungsbezirk 3:44]");
  }

  @Test
  void networksAndRegistersAreToldApart() {
    String register = Documents.register(Documents.member("a")).replace("\n", " ");

    try (Stream<DocumentResult> results = many(register + "\n" + A + "\n" + register).results()) {
      assertThat(
              results.map(
                  each -> each.getNetwork().isPresent() + " " + each.getRegister().isPresent()))
          .containsExactly("false true", "true false", "false true");
    }
  }

  @Test
  void networksAreHeldToTheRulesOverARegister() {
    String planned = Documents.PLANNED.replace("\n", " ");

    assertThat(read(many(String.join("\n", planned, "{", "", planned)), 2, "R02"))
        .containsExactly("q:1 netz []", "q:2 - [J02 # 2:2]", "q:3 netz [R02 /id 4:37]");
  }

  @Test
  void aRegisterMayTellOfTheSameNetworksAgain() {
    String planned = Documents.PLANNED.replace("\n", " ");
    String register = Documents.register(Documents.member("netz")).replace("\n", " ");

    assertThat(read(many(String.join("\n", register, planned, register)), 2, "R02"))
        .containsExactly("q:1 register []", "q:2 netz []", "q:3 register []");
  }

  @Test
  void theReportSaysThatTheseRulesRan() {
    try (Stream<DocumentResult> results = many(Documents.PLANNED).results()) {
      assertThat(results.findFirst().orElseThrow().getReport().orElseThrow().getRulesRun())
          .contains("N05", "R02");
    }
  }

  @Test
  void whatIsTooLargeIsReportedWithTheLimit() {
    Limits limits = new Limits(100, 64, 128, 10_000, 40, 2_000_000, 100_000);
    String large = A + " ".repeat(100) + "x";

    assertThat(
            read(
                Documents.READER
                    .withLimits(limits)
                    .readMany()
                    .from("q", in(A + "\n" + large + "\n" + B)),
                2))
        .containsExactly("q:1 a [J05 # 1:1]", "q:2 - [J14 # 2:1]", "q:3 b [J05 # 3:1]");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPaths() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    Files.writeString(folder.resolve("c.json"), Documents.PLANNED);
    Files.writeString(folder.resolve("b/z.ndjson"), A + "\n");
    Files.writeString(folder.resolve("b/y.jsonl"), BROKEN.substring(0, 5) + "\n" + A + "\n\n" + B);
    Files.writeString(folder.resolve("a.json"), "[" + A + ", " + B + "]");
    Files.writeString(folder.resolve("d.txt"), A);

    assertThat(read(Documents.READER.readMany().from(folder), 2))
        .containsExactly(
            folder.resolve("a.json") + ":1 a [J05 # 1:2]",
            folder.resolve("a.json") + ":2 b [J05 # 1:65]",
            folder.resolve("b/y.jsonl") + ":1 - [J02 # 1:6]",
            folder.resolve("b/y.jsonl") + ":2 a [J05 # 2:1]",
            folder.resolve("b/y.jsonl") + ":3 b [J05 # 4:1]",
            folder.resolve("b/z.ndjson") + ":1 a [J05 # 1:1]",
            folder.resolve("c.json") + " netz []");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
    Path missing = folder.resolve("missing.json");
    Path file = Files.writeString(folder.resolve("file.json"), Documents.PLANNED);
    Path empty = Files.createDirectory(folder.resolve("empty"));

    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from(missing).from(empty).from(file).results()) {
      assertThat(results.map(ManyDocumentsTest::outcome))
          .containsExactly(
              missing + " NoSuchFileException",
              empty + " " + NoSuchFileException.class.getSimpleName(),
              file + " read");
    }
  }

  @Test
  void aStreamThatFailsIsToldBehindWhatItBrought() {
    InputStream failing = new FailingStream(A + "\n" + B + "\n{");

    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from("q", failing).from("p", in(A)).results()) {
      assertThat(results.map(ManyDocumentsTest::outcome))
          .containsExactly("q:1 read", "q:2 read", "q IOException", "p read");
    }
  }

  @Test
  void anEmptySourceIsAnEmptyDocumentUnlessItHoldsManyByItsForm() {
    assertThat(read("")).containsExactly("q - [J02 # 1:1]");
    assertThat(read("[]")).isEmpty();
    assertThat(read(Documents.READER.readMany().from("q", in(""), SourceForm.LINES), 1)).isEmpty();
    assertThat(read(Documents.READER.readMany(), 2)).isEmpty();
  }

  @Test
  void progressIsToldBeforeEachResultAndInTheEnd() throws IOException {
    Path lines = Files.writeString(folder.resolve("a.ndjson"), A + "\n" + B + "\n");
    Path one = Files.writeString(folder.resolve("b.json"), Documents.PLANNED);
    long total = Files.size(lines) + Files.size(one);
    List<ReadingProgress> told = new ArrayList<>();

    read(Documents.READER.readMany().from(folder).onProgress(told::add), 2);

    OptionalLong all = OptionalLong.of(total);
    assertThat(told)
        .containsExactly(
            ReadingProgress.of(1, A.length(), all, 0),
            ReadingProgress.of(2, A.length() + 1 + B.length(), all, 0),
            ReadingProgress.of(3, total, all, 0),
            ReadingProgress.of(3, total, all, 0));
  }

  @Test
  void theSizeOfAStreamIsNotKnown() {
    List<ReadingProgress> told = new ArrayList<>();
    read(many(A).onProgress(told::add), 1);
    assertThat(told).extracting(ReadingProgress::getTotalBytes).containsOnly(OptionalLong.empty());
  }

  @Test
  void aStreamStaysOpen() {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(A.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    read(Documents.READER.readMany().from("q", in), 2);
    assertThat(closed[0]).isFalse();
  }

  @Test
  void thereIsAtLeastOneThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.READER.readMany().threads(0))
        .withMessage("At least one thread is needed");
  }

  private static List<String> read(String source) {
    return read(many(source), 2);
  }

  private static ManyDocuments many(String source) {
    return Documents.READER.readMany().from("q", in(source));
  }

  private static InputStream in(String source) {
    return new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The name of each document, the id of what was read, and its findings as {@link FindingLines}.
   */
  private static List<String> read(ManyDocuments documents, int threads, String... rules) {
    try (Stream<DocumentResult> results = documents.threads(threads).results()) {
      return results
          .map(
              each ->
                  each.getPlace().getName()
                      + " "
                      + id(each)
                      + " "
                      + FindingLines.of(each.getReport().orElseThrow(), rules))
          .toList();
    }
  }

  private static String id(DocumentResult result) {
    return Stream.concat(result.getNetwork().stream(), result.getRegister().stream())
        .map(Identified.class::cast)
        .map(Identified::getId)
        .findFirst()
        .orElse("-");
  }

  private static String outcome(DocumentResult result) {
    return result.getPlace().getName()
        + " "
        + result.getFailure().map(e -> e.getClass().getSimpleName()).orElse("read");
  }

  /** A stream that fails after its text. */
  private static final class FailingStream extends FilterInputStream {

    FailingStream(String text) {
      super(in(text));
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      if (read < 0) {
        throw new IOException("gone");
      }
      return read;
    }
  }
}
