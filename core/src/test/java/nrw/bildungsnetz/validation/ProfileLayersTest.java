package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import nrw.bildungsnetz.samples.SampleFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The combination of several profiles, in which later ones override earlier ones. */
class ProfileLayersTest {

  private static final RuleSet RULES =
      RuleSet.standard()
          .plus(TestRules.finding("X01", Severity.WARNING), TestRules.measuring("X02"));

  @ParameterizedTest
  @EnumSource(Severity.class)
  void findingsWeighWhatAProfileSays(Severity severity) {
    Report report = under(TestRules.level("X01", RuleLevel.valueOf(severity.name())));
    assertThat(severityOf("X01", report)).isEqualTo(severity);
    assertThat(severityOf("X02", report)).isEqualTo(Severity.WARNING);
    assertThat(report.getRulesSkipped()).isEmpty();
  }

  @Test
  void laterLevelWins() {
    Profile info = TestRules.level("X01", RuleLevel.INFO);
    Profile error = TestRules.level("X01", RuleLevel.ERROR);
    assertThat(severityOf("X01", under(info, error))).isEqualTo(Severity.ERROR);
    assertThat(severityOf("X01", under(error, info))).isEqualTo(Severity.INFO);
  }

  @Test
  void layerThatSaysNothingOfTheLevelLeavesIt() {
    Profile error = TestRules.level("X01", RuleLevel.ERROR);
    Profile reasonOnly =
        TestRules.setting(RuleSetting.builder().rule("X01").reason("Weil es so ist.").build());
    assertThat(severityOf("X01", under(error, reasonOnly))).isEqualTo(Severity.ERROR);
  }

  @Test
  void ruleSwitchedOffDoesNotRun() {
    Report report = under(TestRules.level("X01", RuleLevel.OFF));
    assertThat(rulesIn(report)).containsExactly("X02");
    assertThat(report.getRulesRun()).contains("X02").doesNotContain("X01");
    assertThat(report.getRulesSkipped()).containsExactly(SkippedRule.switchedOff("X01"));
  }

  @Test
  void ruleSwitchedOffCanBeSwitchedOnAgain() {
    Profile off = TestRules.level("X01", RuleLevel.OFF);
    Report report = under(off, TestRules.level("X01", RuleLevel.INFO));
    assertThat(severityOf("X01", report)).isEqualTo(Severity.INFO);
    assertThat(report.getRulesRun()).contains("X01");
    assertThat(report.getRulesSkipped()).isEmpty();
  }

  @Test
  void thresholdsOfAllLayersHold() {
    Report report =
        under(
            TestRules.threshold("X02", "fewest", 2),
            TestRules.threshold("X02", "most", 20),
            TestRules.level("X02", RuleLevel.INFO));
    assertThat(numbersIn(report)).isEqualTo(Map.of("fewest", 2, "most", 20));
    assertThat(severityOf("X02", report)).isEqualTo(Severity.INFO);
  }

  @Test
  void laterNumberOfOneThresholdWins() {
    Report report =
        under(TestRules.threshold("X02", "fewest", 2), TestRules.threshold("X02", "fewest", 4));
    assertThat(numbersIn(report)).isEqualTo(Map.of("fewest", 4, "most", 13));
  }

  @ParameterizedTest
  @CsvSource({"0, 7", "1, 1", "20, 20", "21, 7"})
  void numberOutsideItsRangeChangesNothing(int number, int holding) {
    Report report =
        under(
            TestRules.threshold("X02", "fewest", 7), TestRules.threshold("X02", "fewest", number));
    assertThat(numbersIn(report)).isEqualTo(Map.of("fewest", holding, "most", 13));
    assertThat(report.getFindings().stream().anyMatch(ProfileLayersTest::isOutOfRange))
        .isEqualTo(holding != number);
  }

  private static boolean isOutOfRange(Finding finding) {
    return finding.getRule().equals(ProfileRules.THRESHOLD_ALLOWED);
  }

  /** A number that is only valid for another threshold is not valid for this one. */
  @Test
  void rangeIsThatOfTheThresholdNamed() {
    assertThat(numbersIn(under(TestRules.threshold("X02", "fewest", 50))))
        .isEqualTo(Map.of("fewest", 3, "most", 13));
    assertThat(numbersIn(under(TestRules.threshold("X02", "most", 50))))
        .isEqualTo(Map.of("fewest", 3, "most", 50));
  }

  @Test
  void settingsOfOtherRulesChangeNothing() {
    Report report =
        under(TestRules.threshold("H03", "fewest", 2), TestRules.level("H99", RuleLevel.OFF));
    assertThat(numbersIn(report)).isEqualTo(Map.of("fewest", 3, "most", 13));
    assertThat(report.getRulesSkipped()).isEmpty();
  }

  @Test
  void worstAcceptableIsThatOfTheLastLayerThatStatesIt() {
    Profile info = worst(Severity.INFO);
    Profile error = worst(Severity.ERROR);
    Profile silent = Profile.builder().id("still").build();
    assertThat(under().getWorstAcceptable()).isEqualTo(Severity.WARNING);
    assertThat(under(silent).getWorstAcceptable()).isEqualTo(Severity.WARNING);
    assertThat(under(info, error).getWorstAcceptable()).isEqualTo(Severity.ERROR);
    assertThat(under(error, info, silent).getWorstAcceptable()).isEqualTo(Severity.INFO);
  }

  @Test
  void reportNamesTheLayers() {
    assertThat(under(worst(Severity.INFO), TestRules.level("X01", RuleLevel.OFF)).getProfiles())
        .containsExactly("land", "haus");
  }

  private static Profile worst(Severity severity) {
    return Profile.builder().id("land").worstAcceptable(severity).build();
  }

  private static Report under(Profile... profiles) {
    return TestRules.validate(RULES.under(profiles));
  }

  private static Severity severityOf(String rule, Report report) {
    return one(rule, report).getSeverity();
  }

  private static Map<String, Object> numbersIn(Report report) {
    return one("X02", report).getArguments();
  }

  private static Finding one(String rule, Report report) {
    List<Finding> found =
        report.getFindings().stream()
            .filter(finding -> finding.getRule().getId().equals(rule))
            .toList();
    assertThat(found).as(Arrays.toString(rulesIn(report))).hasSize(1);
    return found.get(0);
  }

  private static String[] rulesIn(Report report) {
    return SampleFindings.beyond(report.getFindings()).stream()
        .map(finding -> finding.getRule().getId())
        .toArray(String[]::new);
  }
}
