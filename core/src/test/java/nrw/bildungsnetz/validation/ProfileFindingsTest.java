package nrw.bildungsnetz.validation;

import static nrw.bildungsnetz.validation.TestRules.OBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.SampleFindings;
import org.junit.jupiter.api.Test;

/** Findings on profiles themselves: their places and messages. */
class ProfileFindingsTest {

  private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);

  @Test
  void ruleThatDoesNotExist() {
    Finding finding = only(TestRules.level("H99", RuleLevel.OFF));
    assertThat(finding.getRule().getId()).isEqualTo("P01");
    assertAtTheRoot(finding, "haus", Map.of("profile", "haus", "rule", "H99"));
    assertSays(
        finding,
        "Das Profil „haus“ nennt die Regel „H99“; eine solche Regel gibt es nicht, oder sie lässt"
            + " sich nicht einstellen.",
        "The profile \"haus\" names the rule \"H99\"; there is no such rule, or it cannot be"
            + " configured.");
  }

  @Test
  void thresholdTheRuleDoesNotHave() {
    Finding finding = only(TestRules.threshold("H03", "largest", 3));
    assertThat(finding.getRule().getId()).isEqualTo("P02");
    assertAtTheRoot(
        finding,
        "haus",
        Map.of(
            "profile", "haus",
            "rule", "H03",
            "threshold", "largest",
            "known", List.of("fewest", "most")));
    assertSays(
        finding,
        "Das Profil „haus“ setzt für die Regel H03 den Schwellenwert „largest“; die Regel kennt:"
            + " fewest, most.",
        "The profile \"haus\" sets the threshold \"largest\" of the rule H03; the thresholds of the"
            + " rule are: fewest, most.");
  }

  @Test
  void thresholdOutsideItsRange() {
    Finding finding = only(TestRules.threshold("H03", "most", 101));
    assertThat(finding.getRule().getId()).isEqualTo("P03");
    assertAtTheRoot(
        finding,
        "haus",
        Map.of(
            "profile",
            "haus",
            "rule",
            "H03",
            "threshold",
            "most",
            "value",
            101,
            "least",
            1,
            "most",
            100));
    assertSays(
        finding,
        "Das Profil „haus“ setzt für die Regel H03 den Schwellenwert „most“ auf 101; erlaubt ist"
            + " 1 bis 100.",
        "The profile \"haus\" sets the threshold \"most\" of the rule H03 to 101; the allowed range"
            + " is 1 to 100.");
  }

  @Test
  void ruleSetTwice() {
    RuleSetting setting = RuleSetting.builder().rule("H03").build();
    Finding finding = only(TestRules.setting(setting).with(p -> p.addRule(setting)));
    assertThat(finding.getRule().getId()).isEqualTo("P04");
    assertAtTheRoot(finding, "haus", Map.of("profile", "haus", "rule", "H03"));
    assertSays(
        finding,
        "Das Profil „haus“ stellt die Regel H03 mehrmals ein; es gilt der letzte Eintrag.",
        "The profile \"haus\" configures the rule H03 more than once; the last entry applies.");
  }

  @Test
  void waiverThatHasExpired() {
    LocalDate yesterday = UNTIL.minusDays(1);
    Waiver waiver = TestRules.waiver("H03", OBJECT).toBuilder().until(yesterday).build();
    Finding finding = only(TestRules.waiving(waiver));
    assertThat(finding.getRule().getId()).isEqualTo("P05");
    assertAtTheRoot(finding, OBJECT, waiverArguments(yesterday));
    assertSays(
        finding,
        "Die Ausnahme im Profil „haus“ von der Regel H03 für „etwas“ ist am 31.12.2025 abgelaufen;"
            + " was die Regel findet, zählt wieder.",
        "In the profile \"haus\", the waiver of the rule H03 for \"etwas\" expired on 2025-12-31;"
            + " what the rule finds counts again.");
  }

  @Test
  void waiverOfNothing() {
    Finding finding = only(TestRules.waiving(TestRules.waiver("H03", OBJECT)));
    assertThat(finding.getRule().getId()).isEqualTo("P06");
    assertAtTheRoot(finding, OBJECT, waiverArguments(UNTIL));
    assertSays(
        finding,
        "Die Ausnahme im Profil „haus“ von der Regel H03 für „etwas“ betrifft keinen Befund.",
        "In the profile \"haus\", the waiver of the rule H03 for \"etwas\" applies to no finding.");
  }

  @Test
  void waiverThatIsHidden() {
    Profile waiving =
        TestRules.waiving(TestRules.waiver("H03", OBJECT))
            .with(p -> p.addRules(TestRules.level("H03", RuleLevel.OFF).getRules().get(0)));
    Finding finding = only(waiving);
    assertThat(finding.getRule().getId()).isEqualTo("P07");
    assertAtTheRoot(finding, OBJECT, waiverArguments(UNTIL));
    assertSays(
        finding,
        "Die Ausnahme im Profil „haus“ von der Regel H03 für „etwas“ bis 01.01.2026 wirkt nicht:"
            + " eine spätere Ausnahme gilt für denselben Fall, oder die Regel ist ausgeschaltet.",
        "In the profile \"haus\", the waiver of the rule H03 for \"etwas\" until 2026-01-01 has no"
            + " effect: a later waiver applies to the same case, or the rule is switched off.");
  }

  @Test
  void everyProfileIsLookedAt() {
    Report report =
        TestRules.validate(
            RuleSet.standard()
                .under(
                    TestRules.level("H98", RuleLevel.OFF),
                    Profile.builder().id("kreis").addWaiver(TestRules.waiver("H99", "x")).build()));
    assertThat(SampleFindings.beyond(report.getFindings()))
        .extracting(finding -> finding.getObjectId() + " " + finding.getArguments().get("rule"))
        .containsExactly("haus H98", "kreis H99");
  }

  @Test
  void mistakesOfProfilesAreErrorsThatBreakNoLaw() {
    Report report =
        TestRules.validate(RuleSet.standard().under(TestRules.level("H99", RuleLevel.OFF)));
    assertThat(report.getCounts().of(Severity.ERROR)).isEqualTo(1);
    assertThat(report.getCounts().getBreaches()).isZero();
    assertThat(report.isValid()).isTrue();
    assertThat(report.isAcceptable()).isFalse();
  }

  private static Map<String, Object> waiverArguments(LocalDate until) {
    return Map.of("profile", "haus", "rule", "H03", "object", OBJECT, "until", until);
  }

  private static Finding only(Profile profile) {
    Report report = TestRules.validate(RuleSet.standard().under(profile));
    List<Finding> findings = SampleFindings.beyond(report.getFindings());
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  private static void assertAtTheRoot(
      Finding finding, String object, Map<String, Object> arguments) {
    assertThat(finding.getPath().toJsonPointer()).isEmpty();
    assertThat(finding.getObjectId()).isEqualTo(object);
    assertThat(finding.getArguments()).isEqualTo(arguments);
  }

  private static void assertSays(Finding finding, String german, String english) {
    assertThat(finding.getMessage(Locale.GERMAN)).isEqualTo(german);
    assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo(english);
    assertThat(finding.getRemedy(Locale.GERMAN)).isNotEqualTo(finding.getRemedy(Locale.ENGLISH));
  }
}
