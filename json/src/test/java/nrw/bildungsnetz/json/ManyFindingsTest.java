package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Report;
import org.junit.jupiter.api.Test;

/** Of a very large number of findings, the first thousand are kept and all are counted. */
class ManyFindingsTest {

  @Test
  void theFirstThousandInTheOrderOfTheReportAreKept() {
    Report report = read("\"topics\": [" + repeated("null") + "]");

    assertThat(report.getCounts().of(Category.READING, Severity.ERROR)).isEqualTo(1_500);
    assertThat(report.isTruncated()).isTrue();
    assertThat(pointers(report))
        .isEqualTo(IntStream.range(0, 1_000).mapToObj(i -> "/topics/" + i).toList());
  }

  @Test
  void findingsThatComeFirstDisplaceThoseKeptBefore() {
    Report report = read("\"topics\": [" + repeated("null") + "], \"description\": 5");

    assertThat(report.getCounts().of(Category.READING, Severity.ERROR)).isEqualTo(1_501);
    assertThat(pointers(report)).hasSize(1_000).startsWith("/description", "/topics/0");
    assertThat(pointers(report)).endsWith("/topics/998");
  }

  @Test
  void unknownPropertiesAreCountedToo() {
    Report report = read(unknownProperties());

    assertThat(report.getCounts().of(Category.READING, Severity.ERROR)).isEqualTo(1_500);
    assertThat(report.getFindings()).hasSize(1_000);
    assertThat(report.isTruncated()).isTrue();
  }

  @Test
  void unknownPropertiesOfANewerVersionAreNoErrors() {
    String newer = Documents.planned(unknownProperties()).replace("\"0.3\"", "\"0.4\"");
    Report report = Documents.READER.read(newer).getReport();

    assertThat(report.getCounts().of(Category.READING, Severity.ERROR)).isZero();
    assertThat(report.getCounts().of(Category.READING, Severity.INFO)).isEqualTo(1_501);
    assertThat(report.getFindings()).hasSize(1_000);
    assertThat(report.isValid()).isTrue();
  }

  @Test
  void aThousandFindingsAreNotTruncated() {
    String thousand = IntStream.range(0, 1_000).mapToObj(i -> "1").collect(Collectors.joining(","));
    Report report = read("\"topics\": [" + thousand + "]");

    assertThat(report.getFindings()).hasSize(1_000);
    assertThat(report.isTruncated()).isFalse();
  }

  private static String repeated(String element) {
    return String.join(",", List.of((element + " ").repeat(1_500).split(" ")));
  }

  private static String unknownProperties() {
    return IntStream.range(0, 1_500)
        .mapToObj(i -> "\"eigenschaft" + i + "\": 1")
        .collect(Collectors.joining(",\n"));
  }

  private static Report read(String properties) {
    return Documents.READER.read(Documents.planned(properties)).getReport();
  }

  private static List<String> pointers(Report report) {
    return report.getFindings().stream().map(f -> f.getPath().toJsonPointer()).toList();
  }
}
