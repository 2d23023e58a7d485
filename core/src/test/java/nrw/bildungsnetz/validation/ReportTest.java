package nrw.bildungsnetz.validation;

import static nrw.bildungsnetz.validation.TestRules.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The separate questions a report answers: did it run, is it valid, is it acceptable. */
class ReportTest {

  private static final NetworkRule ERROR = TestRules.finding("X01", Severity.ERROR);
  private static final NetworkRule WARNING = TestRules.finding("X02", Severity.WARNING);
  private static final Profile WAIVED = TestRules.waiving(TestRules.waiver("X01", OBJECT));

  @Test
  void nothingFoundIsValidAndAcceptable() {
    assertThat(answers(TestRules.validate(RuleSet.standard()))).isEqualTo("valid acceptable");
  }

  @Test
  void errorIsNeither() {
    assertThat(answers(of(ERROR))).isEqualTo("invalid unacceptable");
  }

  @Test
  void warningIsBoth() {
    assertThat(answers(of(WARNING))).isEqualTo("valid acceptable");
  }

  @Test
  void errorMadeLighterStaysInvalidYetIsAcceptable() {
    assertThat(answers(of(ERROR, TestRules.level("X01", RuleLevel.WARNING))))
        .isEqualTo("invalid acceptable");
  }

  @Test
  void errorWaivedStaysInvalidYetIsAcceptable() {
    assertThat(answers(of(ERROR, WAIVED))).isEqualTo("invalid acceptable");
  }

  @Test
  void warningMadeHeavierStaysValidYetIsNotAcceptable() {
    assertThat(answers(of(WARNING, TestRules.level("X02", RuleLevel.ERROR))))
        .isEqualTo("valid unacceptable");
  }

  @Test
  void mistakeInAProfileIsNotAcceptableYetTheNetworkValid() {
    assertThat(answers(of(WARNING, TestRules.level("X99", RuleLevel.OFF))))
        .isEqualTo("valid unacceptable");
  }

  @Test
  void errorSwitchedOffIsNotFound() {
    assertThat(answers(of(ERROR, TestRules.level("X01", RuleLevel.OFF))))
        .isEqualTo("valid acceptable");
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR,   ERROR,   acceptable",
    "ERROR,   WARNING, unacceptable",
    "ERROR,   INFO,    unacceptable",
    "WARNING, ERROR,   acceptable",
    "WARNING, WARNING, acceptable",
    "WARNING, INFO,    unacceptable",
    "INFO,    ERROR,   acceptable",
    "INFO,    WARNING, acceptable",
    "INFO,    INFO,    acceptable"
  })
  void acceptableIsWhatIsNoHeavierThanTheWorst(Severity found, Severity worst, String answer) {
    Profile profile = Profile.builder().id("haus").worstAcceptable(worst).build();
    assertThat(answers(of(TestRules.finding("X03", found), profile))).endsWith(" " + answer);
  }

  @Test
  void oneWaivedErrorDoesNotExcuseAnother() {
    RuleSet rules = RuleSet.standard().plus(ERROR, TestRules.finding("X03", Severity.ERROR));
    assertThat(answers(TestRules.validate(rules.under(WAIVED)))).isEqualTo("invalid unacceptable");
  }

  @ParameterizedTest
  @CsvSource({"SWITCHED_OFF, true", "UNREADABLE, false", "NOT_READ_TO_END, false"})
  void completeIsWhatAProfileAloneCutShort(SkipReason reason, boolean complete) {
    Report report =
        empty()
            .addRulesSkipped(
                SkippedRule.switchedOff("X01"), SkippedRule.of("X02", reason, "committees.type"))
            .build();
    assertThat(report.isComplete()).isEqualTo(complete);
    assertThat(empty().build().isComplete()).isTrue();
  }

  @Test
  void truncatedIsWhatHasMoreFindingsThanItKeeps() {
    Finding finding =
        Finding.builder().rule(ERROR.getRule()).path(ElementPath.root()).objectId("x").build();
    assertThat(empty().addFinding(finding).counts(errors(1)).build().isTruncated()).isFalse();
    assertThat(empty().addFinding(finding).counts(errors(2)).build().isTruncated()).isTrue();
  }

  private static ReportBuilder empty() {
    return Report.builder().ruleSetVersion("0.1.0").asOf(SampleNetworks.AS_OF).counts(errors(0));
  }

  private static FindingCounts errors(long count) {
    return new FindingCounts(
        Map.of(Category.NETWORK, Map.of(Severity.ERROR, count)), Map.of(), count);
  }

  private static Report of(NetworkRule rule, Profile... profiles) {
    return TestRules.validate(RuleSet.standard().plus(rule).under(profiles));
  }

  private static String answers(Report report) {
    return (report.isValid() ? "valid " : "invalid ")
        + (report.isAcceptable() ? "acceptable" : "unacceptable");
  }
}
