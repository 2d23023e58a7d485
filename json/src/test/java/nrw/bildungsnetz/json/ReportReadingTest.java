package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report can be read back from JSON. */
class ReportReadingTest {

  private static final String WRITTEN =
      ReportJson.write(SampleReports.full(), "olpe.json", Locale.GERMAN);

  /** Why waivers were granted, and by whom, is not written. */
  private static Report withoutWaivers(Report report) {
    return Report.builder()
        .from(report)
        .findings(
            report.getFindings().stream()
                .map(each -> Finding.builder().from(each).waiver(Optional.empty()).build())
                .toList())
        .build();
  }

  @Test
  void isEqualToWhatWasWritten() throws ReportReadException {
    ReportedDocument read = ReportJson.read(WRITTEN);

    assertThat(read.getDocument()).isEqualTo("olpe.json");
    assertThat(withoutWaivers(read.getReport())).isEqualTo(withoutWaivers(SampleReports.full()));
    assertThat(ReportJson.write(read.getReport(), "olpe.json", Locale.GERMAN)).isEqualTo(WRITTEN);
  }

  @Property(tries = 60)
  void reportsOnMutatedDocumentsAreEqual(@ForAll @IntRange(min = 0, max = 5_000) int cut)
      throws ReportReadException {
    String text = Documents.register();
    String document = text.substring(0, Math.min(cut, text.length()));
    for (String each :
        List.of(document, document.replace("\"name\"", "\"nam\""), text + document)) {
      Report report = Documents.READER.readRegister(each).getReport();
      for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
        String written = ReportJson.write(report, "a", locale);
        assertThat(ReportJson.read(written).getReport()).isEqualTo(report);
      }
    }
  }

  @Test
  void arbitraryPrefixesAreRefusedClearly() {
    for (int end = 0; end < WRITTEN.length(); end++) {
      String prefix = WRITTEN.substring(0, end);
      assertThatExceptionOfType(ReportReadException.class)
          .isThrownBy(() -> ReportJson.read(prefix))
          .withNoCause();
    }
  }

  @Test
  void everyPropertyThatIsMissingIsNamed() {
    List<String> missing = new ArrayList<>();
    for (String name :
        List.of("document", "asOf", "ruleSetVersion", "categories", "waived", "findings", "rule")) {
      String without = WRITTEN.replaceFirst("\"" + name + "\":", "\"other\":");
      try {
        ReportJson.read(without);
      } catch (ReportReadException e) {
        missing.add(e.getMessage());
      }
    }
    assertThat(missing)
        .hasSize(7)
        .contains(
            "At \"/asOf\": expected to be stated",
            "At \"/rulesSkipped/0/rule\": expected to be stated");
  }

  @Test
  void anUnknownRuleIsNamedByItsPlace() {
    assertThatExceptionOfType(ReportReadException.class)
        .isThrownBy(
            () -> ReportJson.read(WRITTEN.replace("\"rule\":\"F01\"", "\"rule\":\"OWN-1\"")))
        .withMessage(
            "At \"/findings/0/rule\": expected the id of a rule of the catalogue, of the reader or"
                + " of the given rules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "5", "{", "{}", "{\"a\":1,\"a\":2}", "{} {}"})
  void whatIsNoReportIsRefused(String text) {
    assertThatExceptionOfType(ReportReadException.class).isThrownBy(() -> ReportJson.read(text));
  }

  @Test
  void aChangedFingerprintIsRefused() {
    assertThatExceptionOfType(ReportReadException.class)
        .isThrownBy(
            () ->
                ReportJson.read(WRITTEN.replaceFirst("(\"fingerprint\":\")[0-9a-f]{4}", "$1ffff")))
        .withMessageContaining("fingerprint");
  }
}
