package nrw.bildungsnetz.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import org.junit.jupiter.api.Test;

class RuleSetTest {

  private static final NetworkRule FIRST = TestRules.finding("A01", Severity.INFO);
  private static final NetworkRule LAST = TestRules.finding("Z01", Severity.INFO);
  private static final Profile LAND = Profile.builder().id("land").build();
  private static final Profile HOUSE = Profile.builder().id("haus").build();

  @Test
  void standardIsTheCatalogueUnderNoProfile() {
    assertThat(RuleSet.standard().getRules()).containsExactlyElementsOf(RuleCatalogue.all());
    assertThat(RuleSet.standard().getNetworkRules()).isEqualTo(RuleCatalogue.networkRules());
    assertThat(RuleSet.standard().getProfiles()).isEmpty();
  }

  @Test
  void ownRulesStandAmongTheOthersInTheOrderOfIds() {
    RuleSet rules = RuleSet.standard().plus(LAST, FIRST);
    assertThat(rules.getNetworkRules())
        .hasSize(RuleCatalogue.networkRules().size() + 2)
        .startsWith(FIRST)
        .endsWith(LAST)
        .containsAll(RuleCatalogue.networkRules());
    assertThat(rules.getRules())
        .hasSize(RuleCatalogue.all().size() + 2)
        .startsWith(FIRST.getRule())
        .endsWith(LAST.getRule())
        .containsAll(RuleCatalogue.all());
  }

  @Test
  void ownRulesLeaveTheSetTheyAreAddedToAsItIs() {
    RuleSet.standard().plus(FIRST);
    assertThat(RuleSet.standard().find("A01")).isEmpty();
    assertThat(RuleSet.standard().getNetworkRules()).doesNotContain(FIRST);
  }

  @Test
  void idOfTheCatalogueIsTaken() {
    assertRefused(RuleSet.standard(), TestRules.finding("G05", Severity.INFO), "G05");
  }

  @Test
  void idOfARuleOverFormsIsTaken() {
    assertRefused(RuleSet.standard(), TestRules.finding("F01", Severity.INFO), "F01");
  }

  @Test
  void idOfARuleAddedBeforeIsTaken() {
    assertRefused(RuleSet.standard().plus(FIRST), FIRST, "A01");
  }

  @Test
  void idOfARuleAddedWithItIsTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleSet.standard().plus(LAST, FIRST, LAST))
        .withMessageContaining("Z01");
  }

  @Test
  void emptySetRunsOwnRulesAndNothingOfTheCatalogue() {
    Network blank = Network.builder().id("n").name(" ").ags("1").build();
    NetworkRegister twice =
        NetworkRegister.builder().id("r").name(" ").addNetworks(blank, blank).build();
    NetworkValidator validator = NetworkValidator.create().using(RuleSet.empty().plus(FIRST));
    assertThat(validator.validate(blank).getFindings())
        .extracting(finding -> finding.getRule().getId())
        .containsExactly("A01");
    assertThat(validator.validate(blank).getRulesRun()).containsExactly("A01");
    assertThat(validator.validate(blank).isComplete()).isTrue();
    assertThat(validator.validate(twice).getFindings())
        .extracting(finding -> finding.getRule().getId())
        .containsOnly("A01");
    assertThat(NetworkValidator.create().using(RuleSet.empty()).validate(twice).getFindings())
        .isEmpty();
    assertThat(NetworkValidator.create().validate(twice).getFindings()).isNotEmpty();
  }

  private static void assertRefused(RuleSet rules, NetworkRule own, String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.plus(own))
        .withMessageContaining(id);
  }

  @Test
  void profilesAddUpInTheirOrder() {
    assertThat(RuleSet.standard().under(LAND, HOUSE).getProfiles()).containsExactly(LAND, HOUSE);
    assertThat(RuleSet.standard().under(LAND).under(HOUSE).getProfiles())
        .containsExactly(LAND, HOUSE);
    assertThat(RuleSet.standard().under(LAND).under().getProfiles()).containsExactly(LAND);
  }

  @Test
  void profilesAndOwnRulesKeepEachOther() {
    RuleSet first = RuleSet.standard().under(LAND).plus(FIRST);
    RuleSet then = RuleSet.standard().plus(FIRST).under(LAND);
    assertThat(first.getProfiles()).isEqualTo(then.getProfiles()).containsExactly(LAND);
    assertThat(first.getNetworkRules()).isEqualTo(then.getNetworkRules()).contains(FIRST);
    assertThat(then.getRules()).contains(FIRST.getRule());
  }

  @Test
  void withoutProfilesTheRulesStay() {
    RuleSet rules = RuleSet.standard().plus(FIRST).under(LAND, HOUSE).withoutProfiles();
    assertThat(rules.getProfiles()).isEmpty();
    assertThat(rules.getNetworkRules()).contains(FIRST);
    assertThat(rules.getRules()).contains(FIRST.getRule());
  }

  @Test
  void rulesAreFoundById() {
    RuleSet rules = RuleSet.standard().plus(FIRST);
    assertThat(rules.find("A01")).containsSame(FIRST.getRule());
    assertThat(rules.find("G05")).map(Rule::getId).contains("G05");
    assertThat(rules.find("G99")).isEmpty();
  }

  @Test
  void rulesCannotBeTakenOut() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> RuleSet.standard().getRules().clear());
  }
}
