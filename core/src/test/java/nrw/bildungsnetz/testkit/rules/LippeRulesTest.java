package nrw.bildungsnetz.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.Report;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.SkippedRule;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.Waiver;
import org.junit.jupiter.api.Test;

/** A custom rule is treated like one of the catalogue. */
class LippeRulesTest {

  private static final RuleSet RULES = RuleSet.standard().plus(LippeRules.ENOUGH_POSTS);

  @Test
  void keepsTheContractOfRules() {
    assertThat(
            RuleContract.in(RULES).breaches(LippeRules.ENOUGH_POSTS.getRule(), LippeExamples.ALL))
        .isEmpty();
  }

  @Test
  void runsBesideTheCatalogue() {
    Report report = validate(2, RULES);
    assertThat(report.getRulesRun()).contains("G05", "LIPPE-01");
    assertThat(findings(report)).hasSize(1);
    Finding finding = findings(report).get(0);
    assertThat(finding.getRule()).isSameAs(LippeRules.ENOUGH_POSTS.getRule());
    assertThat(finding.getPath().toJsonPointer()).isEqualTo("/committees/2");
    assertThat(finding.getObjectId()).isEqualTo("buero");
    assertThat(finding.getArguments())
        .isEqualTo(Map.of("committee", "buero", "count", 2L, "fewest", 3));
    assertThat(finding.getMessage(Locale.GERMAN))
        .isEqualTo(
            "Zum Bildungsbüro „Geschäftsstelle“ (buero) sind 2 Stellen angegeben, erwartet werden"
                + " mindestens 3.");
    assertThat(finding.getMessage(Locale.ENGLISH))
        .isEqualTo(
            "2 posts are stated for the Bildungsbüro \"Geschäftsstelle\" (buero), at least 3 are"
                + " expected.");
    assertThat(finding.getRemedy(Locale.ENGLISH))
        .isEqualTo("Add the missing posts of \"Geschäftsstelle\" (buero).");
    assertThat(findings(validate(3, RULES))).isEmpty();
  }

  @Test
  void aProfileSetsItsThreshold() {
    ThresholdSetting two = ThresholdSetting.builder().name("fewest").value(2).build();
    RuleSetting setting = RuleSetting.builder().rule("LIPPE-01").addThreshold(two).build();
    RuleSet lenient = RULES.under(Profile.builder().id("haus").addRule(setting).build());
    assertThat(findings(validate(2, lenient))).isEmpty();
    assertThat(findings(validate(1, lenient)))
        .extracting(finding -> finding.getArguments().get("fewest"))
        .contains(2);
  }

  @Test
  void aProfileSaysHowMuchItWeighs() {
    assertThat(findings(validate(2, RULES.under(level(RuleLevel.ERROR)))))
        .extracting(Finding::getSeverity)
        .containsExactly(Severity.ERROR);
    Report off = validate(2, RULES.under(level(RuleLevel.OFF)));
    assertThat(findings(off)).isEmpty();
    assertThat(off.getRulesSkipped()).containsExactly(SkippedRule.switchedOff("LIPPE-01"));
  }

  @Test
  void aWaiverAcceptsWhatItFinds() {
    Waiver waiver =
        Waiver.builder()
            .rule("LIPPE-01")
            .object("buero")
            .reason("Die dritte Stelle ist ausgeschrieben.")
            .grantedBy("Fachbereich Bildung")
            .until(SampleNetworks.AS_OF)
            .build();
    Profile profile = Profile.builder().id("haus").addWaiver(waiver).build();
    assertThat(findings(validate(2, RULES.under(profile))))
        .extracting(Finding::getWaiver)
        .singleElement()
        .satisfies(each -> assertThat(each).containsSame(waiver));
  }

  private static Profile level(RuleLevel level) {
    RuleSetting setting = RuleSetting.builder().rule("LIPPE-01").level(level).build();
    return Profile.builder().id("haus").addRule(setting).build();
  }

  private static List<Finding> findings(Report report) {
    return SampleFindings.beyond(report.getFindings());
  }

  private static Report validate(int posts, RuleSet rules) {
    return NetworkValidator.create()
        .using(rules)
        .validate(LippeExamples.posts(posts), SampleNetworks.AS_OF);
  }
}
