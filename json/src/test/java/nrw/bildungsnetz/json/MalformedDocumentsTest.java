package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MalformedDocumentsTest {

  static final List<MalformedDocument> ALL = MalformedDocuments.ALL;

  @ParameterizedTest
  @FieldSource("ALL")
  void yieldsExactlyTheFindingsExpected(MalformedDocument document) {
    assertThat(document.lines(document.read().getReport())).isEqualTo(document.findings());
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void countsTheFindingsItLists(MalformedDocument document) {
    Report report = document.read().getReport();
    long ofTheDocument =
        document.findings().stream().filter(line -> line.matches("[JF].*")).count();

    assertThat(report.getCounts().of(Category.READING) + report.getCounts().of(Category.FORM))
        .isEqualTo(ofTheDocument);
    assertThat(report.isTruncated()).isFalse();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyProblemIsAnErrorButForNewerMinorVersions(MalformedDocument document) {
    boolean onlyNewer =
        document.findings().stream().allMatch(l -> l.startsWith("J16") || l.startsWith("J18"));

    assertThat(document.read().isValid()).isEqualTo(onlyNewer);
  }

  @Test
  void theTableHasAtLeast230RowsOfDifferentNames() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(230);
    assertThat(ALL).extracting(MalformedDocument::name).doesNotHaveDuplicates();
  }

  @Test
  void theDocumentTheRowsStartFromHasNoFinding() {
    ReadResult<Network> result =
        Documents.READER.read(Documents.PLANNED.getBytes(StandardCharsets.UTF_8));

    assertThat(FindingLines.of(result.getReport())).isEmpty();
    assertThat(result.getReport().isComplete()).isTrue();
    assertThat(result.getValue().orElseThrow().getId()).isEqualTo("netz");
  }
}
