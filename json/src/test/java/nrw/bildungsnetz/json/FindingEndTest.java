package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import org.junit.jupiter.api.Test;

/** A finding knows where the token it is about ends. */
class FindingEndTest {

  private static final String DOCUMENT =
      """
      {
        "schemaVersion": "0.3",
        "id": "netz", "name": "Schule \uD83C\uDFEB \\"ä\\"", "ags": "05913", "status": "NO \\" ä",
        "topics": 12.5e3, "committees": [true, {}],
        "xyzzy": [1]
      }
      """;

  @Test
  void itIsThatOfTheTextNumberWordOrBracket() {
    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
      assertThat(
              regions(
                  Documents.READER.read(DOCUMENT.replace("\n", lineEnd)).getReport().getFindings()))
          .contains(
              "J07 3:70-3:79", "J04 4:13-4:19", "J04 4:36-4:40", "J05 4:42-4:43", "J06 5:3-5:10");
    }
  }

  @Test
  void itIsTheSameWhetherBytesOrTextAreRead() {
    byte[] bytes = ("\uFEFF" + DOCUMENT).getBytes(StandardCharsets.UTF_8);

    assertThat(regions(Documents.READER.read(bytes).getReport().getFindings()))
        .isEqualTo(regions(Documents.READER.read(DOCUMENT).getReport().getFindings()));
  }

  @Test
  void itMovesWithTheDocumentInItsSource() {
    String line = DOCUMENT.replace("\n", " ");
    String alone = regions(Documents.READER.read(line).getReport().getFindings()).toString();
    byte[] bytes = ("{}\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    try (Stream<DocumentResult> results =
        Documents.READER.readMany().from("q", new ByteArrayInputStream(bytes)).results()) {
      assertThat(
              results
                  .skip(1)
                  .map(each -> regions(each.getReport().orElseThrow().getFindings()).toString()))
          .containsExactly(alone.replace(" 1:", " 2:").replace("-1:", "-2:"));
    }
  }

  /** What is not JSON has no tokens. */
  @Test
  void whereTheTextIsNotReadToItsEndThereIsNone() {
    assertThat(Documents.READER.read("{\"id\": 'n'}").getReport().getFindings())
        .extracting(Finding::getEnd)
        .containsOnly(Optional.empty());
  }

  private static List<String> regions(List<Finding> findings) {
    return findings.stream()
        .filter(each -> each.getPosition().isPresent())
        .map(
            each ->
                each.getRule().getId()
                    + " "
                    + text(each.getPosition().orElseThrow())
                    + "-"
                    + text(each.getEnd().orElseThrow()))
        .toList();
  }

  private static String text(Position position) {
    return position.getLine() + ":" + position.getColumn();
  }
}
