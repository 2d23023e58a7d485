package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.json.NetworkJson;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that contradict themselves, and those beside them that do not. Each line of {@code
 * verdicts.ndjson} has a name, the properties in which it differs from {@code sound.json} or {@code
 * register.json}, the day on which it is looked at, and every error and warning that is due, with
 * its place.
 */
class KindsOfVerdictTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** One verdict. */
  private record Verdict(
      String name, String base, LocalDate day, List<String> due, ObjectNode differing) {

    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void isTheOneThatIsDue(Verdict verdict) throws IOException {
    ObjectNode document = KindDocument.differing(verdict.base, verdict.differing);
    NetworkJson json = FixtureReports.reader(verdict.day);
    Report report =
        verdict.base.equals("register")
            ? json.readRegister(document.toString()).getReport()
            : json.read(document.toString()).getReport();

    assertThat(report.isComplete()).isTrue();
    assertThat(report.getFindings())
        .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
        .extracting(
            finding ->
                finding.getSeverity()
                    + " "
                    + finding.getRule().getId()
                    + " "
                    + finding.getPath().toJsonPointer())
        .containsExactlyInAnyOrderElementsOf(verdict.due);
  }

  @Test
  void someAreDueAndSomeAreNot() throws IOException {
    assertThat(verdicts()).filteredOn(verdict -> verdict.due.isEmpty()).hasSizeGreaterThan(50);
    assertThat(verdicts()).filteredOn(verdict -> !verdict.due.isEmpty()).hasSizeGreaterThan(50);
  }

  private static List<Verdict> verdicts() throws IOException {
    try (var lines = Files.lines(KindDocument.FOLDER.resolve("verdicts.ndjson"))) {
      return lines.map(KindsOfVerdictTest::verdict).toList();
    }
  }

  private static Verdict verdict(String line) {
    JsonNode node = MAPPER.readTree(line);
    return new Verdict(
        node.get("name").asString(),
        node.get("base").asString(),
        LocalDate.parse(node.get("on").asString()),
        node.get("due").valueStream().map(JsonNode::asString).toList(),
        (ObjectNode) node.get("differs"));
  }
}
