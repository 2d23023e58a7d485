package nrw.bildungsnetz.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Documents that a rule might call wrong and that are right. Each stands in {@code kinds} as the
 * properties in which it differs from {@code sound.json}, in the folder that says what is due: no
 * ERROR where it is fair, nor a WARNING where it is quiet, and only what is not stated where it is
 * unstated.
 */
class KindsOfCaseTest {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void whatTheyDifferFromIsFreeOfWarnings() throws IOException {
    assertThat(findings(MAPPER.createObjectNode()))
        .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void whatCannotBeIsAnErrorAmongThem() throws IOException {
    assertThat(
            findings(KindDocument.read(KindDocument.FOLDER.resolve("broken-kita-to-study.json"))))
        .extracting(Finding::getSeverity)
        .contains(Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("fair")
  void hasNoErrorWhereItIsFair(Path file) throws IOException {
    assertThat(findings(KindDocument.read(file)))
        .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("quiet")
  void hasNeitherErrorNorWarningWhereItIsQuiet(Path file) throws IOException {
    assertThat(findings(KindDocument.read(file)))
        .filteredOn(finding -> finding.getSeverity() != Severity.INFO)
        .isEmpty();
  }

  @Test
  void hasWhatIsNotStatedUnderThat() throws IOException {
    List<Finding> findings =
        findings(KindDocument.read(KindDocument.FOLDER.resolve("unstated/reservation.json")));

    assertThat(findings)
        .filteredOn(finding -> finding.getPath().toJsonPointer().startsWith("/resolutions"))
        .isNotEmpty()
        .allSatisfy(
            finding -> assertThat(finding.getRule().getBasis()).isEqualTo(Basis.NOT_STATED));
  }

  private static List<Finding> findings(ObjectNode differing) throws IOException {
    Report report =
        FixtureReports.reader(DAY)
            .read(KindDocument.differing("sound", differing).toString())
            .getReport();
    assertThat(report.isComplete()).isTrue();
    return report.getFindings();
  }

  private static List<Path> fair() throws IOException {
    return files("fair");
  }

  private static List<Path> quiet() throws IOException {
    return files("quiet");
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(KindDocument.FOLDER.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
