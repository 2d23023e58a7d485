package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;

/** Sorts findings into new, gone, still present, and undecided. */
class ReportDiffTest {

  private static final Finding BLANK = finding("F01", "name", 1);
  private static final Finding SECOND = finding("F01", "name", 2);
  private static final Finding LONG = finding("F02", "name", 1);

  private static Finding finding(String rule, String property, int ordinal) {
    return Finding.builder()
        .rule(RuleCatalogue.find(rule).orElseThrow())
        .path(ElementPath.root().property(property))
        .networkId("olpe")
        .objectId("olpe")
        .putArgument("property", property)
        .ordinal(ordinal)
        .build();
  }

  static Report report(long notKept, Finding... findings) {
    Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    Arrays.stream(findings).forEach(each -> counts.merge(each.getSeverity(), 1L, Long::sum));
    counts.merge(Severity.INFO, notKept, Long::sum);
    return Report.builder()
        .ruleSetVersion("1")
        .asOf(LocalDate.of(2026, 1, 1))
        .addFindings(findings)
        .counts(
            new FindingCounts(
                Map.of(Category.FORM, counts),
                Map.of(),
                Arrays.stream(findings).filter(Finding::isBreach).count()))
        .build();
  }

  @Test
  void tellsNewGoneAndStill() {
    ReportDiff diff = ReportDiff.between(report(0, BLANK), report(0, LONG));

    assertThat(diff.getNew()).containsExactly(LONG);
    assertThat(diff.getGone()).containsExactly(BLANK);
    assertThat(diff.getStill()).isEmpty();
    assertThat(ReportDiff.between(report(0, BLANK), report(0, BLANK)).getStill())
        .containsExactly(BLANK);
  }

  @Test
  void ofFindingsAlikeTheLastIsGone() {
    ReportDiff diff = ReportDiff.between(report(0, BLANK, SECOND), report(0, BLANK));

    assertThat(diff.getStill()).containsExactly(BLANK);
    assertThat(diff.getGone()).containsExactly(SECOND);
  }

  @Test
  void aTruncatedReportCannotSayWhatIsGone() {
    ReportDiff diff = ReportDiff.between(report(0, BLANK), report(5, LONG));

    assertThat(diff.getGone()).isEmpty();
    assertThat(diff.getUntold()).containsExactly(BLANK);
    assertThat(diff.isCertain()).isTrue();
    assertThat(ReportDiff.between(report(5, BLANK), report(0, LONG)).isCertain()).isFalse();
  }

  @Test
  void aRuleThatDidNotRunCannotSayWhatIsGone() {
    Report after =
        Report.builder().from(report(0)).addRulesSkipped(SkippedRule.switchedOff("F01")).build();

    assertThat(ReportDiff.between(report(0, BLANK, LONG), after).getUntold())
        .containsExactly(BLANK);
    assertThat(ReportDiff.between(report(0, BLANK, LONG), after).getGone()).containsExactly(LONG);
  }

  @Test
  void readsAsText() {
    ReportDiff diff = ReportDiff.between(report(7, BLANK), report(0, LONG));

    assertThat(diff.toText(Locale.ENGLISH))
        .isEqualTo(
            String.join(
                "\n",
                "New: 1",
                "  F02 /name: " + LONG.getMessage(Locale.ENGLISH),
                "The earlier report does not list all its findings; what is new may have been"
                    + " there.",
                "Gone: 1",
                "  F01 /name: " + BLANK.getMessage(Locale.ENGLISH),
                "Still there: 0"));
    assertThat(diff.toText(Locale.GERMAN)).startsWith("Neu: 1\n").endsWith("Noch da: 0");
  }

  @Test
  void aFilteredReportCountsWhatItHas() {
    Finding info = Finding.builder().from(LONG).severity(Severity.INFO).build();
    Report filtered = report(0, BLANK, info).filter(Severity.WARNING);

    assertThat(filtered.getFindings()).containsExactly(BLANK);
    assertThat(filtered.getCounts().getTotal()).isEqualTo(1);
    assertThat(filtered.getCounts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(filtered.getCounts().isExact()).isTrue();
    assertThat(filtered.isValid()).isFalse();
    assertThat(
            report(0, BLANK, info)
                .filter(finding -> finding.equals(info))
                .getCounts()
                .getBreaches())
        .isEqualTo(1);
    assertThat(report(0, BLANK).filter(Category.AGREEMENT).isValid()).isTrue();
  }

  @Test
  void whatWasNotKeptIsUnknownAfterAFilter() {
    Report filtered = report(5, BLANK, LONG).filter(finding -> finding.equals(BLANK));

    assertThat(filtered.getCounts().getTotal()).isEqualTo(1);
    assertThat(filtered.getCounts().isExact()).isFalse();
    assertThat(filtered.getCounts().getUnknown(Severity.INFO)).isEqualTo(5);
    assertThat(filtered.getCounts().getUnknown(Severity.ERROR)).isZero();
    assertThat(filtered.isTruncated()).isTrue();
    assertThat(report(5).filter(List.of()::contains).isValid()).isTrue();
    Report more =
        Report.builder()
            .from(report(0))
            .counts(
                new FindingCounts(Map.of(Category.FORM, Map.of(Severity.ERROR, 3L)), Map.of(), 3))
            .build();
    assertThat(more.filter(finding -> true).isValid()).isFalse();
    assertThat(more.filter(finding -> true).isAcceptable()).isFalse();
  }
}
