package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.json.tokens.JsonKind;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

/**
 * The reader copes with valid documents that are truncated or in which bytes are replaced or
 * flipped.
 */
class PrefixAndMutationPropertyTest {

  private static final String DOCUMENT =
      """
      {
        "schemaVersion": "0.2",
        "id": "netz",
        "name": "Netz für \\"alle\\" \\u00e4 🏫",
        "ags": "05913",
        "kreisKind": "KREISFREIE_STADT",
        "status": "PLANNED",
        "topics": ["MINT", "Öffnung"],
        "organisations": [
          {"id": "o", "name": "O", "kind": "VEREIN", "collective": true, "foundedYear": 2006}
        ],
        "agreements": [
          {"id": "a", "type": "OTHER", "parties": [{"organisation": "o", "side": "THIRD"}],
            "content": {"committees": ["BEIRAT"]}, "sources": ["q"]}
        ],
        "handlungsfelder": [
          {"id": "h", "name": "H", "period": {"start": "2019-08-01"}}
        ],
        "sources": [{"id": "q", "title": "Q", "published": "2018-09-14"}]
      }
      """;

  private static final Map<String, JsonKind> REPLACEMENTS =
      Map.of(
          "null", JsonKind.NULL,
          "true", JsonKind.BOOLEAN,
          "0", JsonKind.WHOLE_NUMBER,
          "1.5", JsonKind.NUMBER,
          "\"x\"", JsonKind.STRING,
          "[]", JsonKind.ARRAY,
          "{}", JsonKind.OBJECT);

  @Test
  void theDocumentItselfHasNoFinding() {
    assertThat(FindingLines.of(read(DOCUMENT))).isEmpty();
  }

  @Test
  void withoutItsLastLineFeedItIsTheSame() {
    assertThat(read(DOCUMENT.stripTrailing())).isEqualTo(read(DOCUMENT));
  }

  @Test
  void everyPrefixBreaksOffOnceAndSaysNothingElse() {
    for (int length = 0; length < DOCUMENT.stripTrailing().length(); length++) {
      String prefix = DOCUMENT.substring(0, length);

      assertThat(rules(read(prefix))).as(prefix).containsExactlyElementsOf(expected(prefix));
    }
  }

  /** A truncated literal does not exist, whereas a truncated number is a smaller one. */
  private static List<String> expected(String prefix) {
    if (prefix.matches("(?s).*: t(ru?)?")) {
      return List.of("J01");
    }
    return prefix.matches("(?s).*: 20?0?") ? List.of("J02", "F08") : List.of("J02");
  }

  @Test
  void everyPrefixOfBytesBreaksOffAtTheSamePlaceOrInACharacter() {
    byte[] bytes = utf8(DOCUMENT.stripTrailing());
    for (int length = 0; length < bytes.length; length++) {
      byte[] prefix = Arrays.copyOf(bytes, length);
      boolean inCharacter = (bytes[length] & 0xC0) == 0x80;

      Report report = Documents.READER.read(prefix).getReport();
      if (inCharacter) {
        assertThat(rules(report)).containsExactly("J13");
      } else {
        assertThat(report).isEqualTo(read(new String(prefix, StandardCharsets.UTF_8)));
      }
    }
  }

  @Test
  void everyValueOfAnotherKindIsReportedAtItsPlace() {
    for (ValueSpans.Span span : ValueSpans.of(DOCUMENT)) {
      REPLACEMENTS.forEach(
          (value, kind) -> {
            Report report = read(span.replaceIn(DOCUMENT, value));
            String rule = kind == JsonKind.NULL ? "J10" : "J04";

            assertThat(at(span, report))
                .as("%s instead of %s", value, span.path())
                .filteredOn(id -> id.equals("J04") || id.equals("J10"))
                .isEqualTo(kind == span.kind() ? List.of() : List.of(rule));
          });
    }
  }

  @Test
  void everyValueOfTheDocumentTakesPart() {
    assertThat(ValueSpans.of(DOCUMENT)).hasSize(41);
  }

  @Property(tries = 2_000)
  void flippedBytesAreAnsweredWithinTheDocument(@ForAll Random random) {
    byte[] bytes = utf8(DOCUMENT);
    for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }

    Report report = Documents.READER.read(bytes).getReport();

    long lines =
        DOCUMENT.lines().count() + 8; // flips can add line feeds, and the last one ends a line
    assertThat(report.getFindings())
        .allSatisfy(
            finding ->
                assertThat(finding.getPosition())
                    .hasValueSatisfying(at -> assertThat(at.getLine()).isBetween(1, (int) lines)));
    assertThat(report.isValid())
        .isEqualTo(
            report.getFindings().stream()
                .noneMatch(finding -> finding.getRule().getSeverity() == Severity.ERROR));
  }

  private static List<String> at(ValueSpans.Span span, Report report) {
    return report.getFindings().stream()
        .filter(finding -> finding.getPath().equals(span.path()))
        .filter(finding -> hasPosition(finding, span.position()))
        .map(finding -> finding.getRule().getId())
        .toList();
  }

  private static boolean hasPosition(Finding finding, Position position) {
    return finding.getPosition().filter(position::equals).isPresent();
  }

  private static List<String> rules(Report report) {
    return report.getFindings().stream().map(finding -> finding.getRule().getId()).toList();
  }

  private static Report read(String document) {
    return Documents.READER.read(document).getReport();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
