package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.Network;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Documents written by earlier releases, which every later one reads; they are never edited. */
class StoredGenerationsTest {

  private static final Path FOLDER = Path.of("src/test/resources/generations");

  static final List<String> FILES =
      List.of("0.1/dortmund.json", "0.1/hagen.json", "0.2/dortmund.json", "0.2/hagen.json");

  @ParameterizedTest
  @FieldSource("FILES")
  void areReadWholeAndInSilence(String file) throws IOException {
    ReadResult<Network> result = Documents.READER.read(FOLDER.resolve(file));

    assertThat(result.isReadable()).isTrue();
    assertThat(result.getReport().isComplete()).isTrue();
    assertThat(FindingLines.of(result.getReport())).noneMatch(line -> line.startsWith("J"));
  }

  @ParameterizedTest
  @FieldSource("FILES")
  void areWrittenInTheVersionOfTodayAndReadBackEqual(String file) throws IOException {
    Network network = Documents.READER.read(FOLDER.resolve(file)).getValue().orElseThrow();
    String written = Documents.READER.write(network);

    assertThat(written).startsWith("{\n  \"schemaVersion\": \"0.3\",\n");
    assertThat(Documents.READER.read(written).getValue()).contains(network);
  }

  /** All their values appear in the current canonical form, in its order and with its names. */
  @ParameterizedTest
  @FieldSource("FILES")
  void loseNothing(String file) throws IOException {
    String stored = Files.readString(FOLDER.resolve(file));
    Network network = Documents.READER.read(stored).getValue().orElseThrow();

    assertThat(values(Documents.READER.write(network)))
        .containsExactlyInAnyOrderElementsOf(
            values(
                stored
                    .replaceFirst("\"schemaVersion\": \"0\\.[0-9]\"", "\"schemaVersion\": \"0.3\"")
                    .replace("\"sinceYear\"", "\"startYear\"")));
  }

  @Test
  void dortmundDoesNotStateAllThreeBodies() throws IOException {
    assertThat(
            FindingLines.of(
                Documents.READER.read(FOLDER.resolve("0.1/dortmund.json")).getReport(), "G20"))
        .contains("G20 # 1:1");
  }

  @Test
  void hagenDoesNotStateSinceWhenItsFieldsAreWorkedOn() throws IOException {
    assertThat(
            FindingLines.of(
                Documents.READER.read(FOLDER.resolve("0.1/hagen.json")).getReport(), "H13"))
        .containsExactly("H13 /handlungsfelder 246:22");
  }

  /** The scalar values of a document, each with its property. */
  private static List<String> values(String document) {
    return ValueSpans.of(document).stream()
        .filter(span -> span.kind() != JsonKind.OBJECT && span.kind() != JsonKind.ARRAY)
        .map(span -> withoutIndexOfASet(span) + document.substring(span.start(), span.end()))
        .toList();
  }

  private static String withoutIndexOfASet(ValueSpans.Span span) {
    return span.path().toJsonPointer().replaceFirst("/[0-9]+$", "") + " ";
  }
}
