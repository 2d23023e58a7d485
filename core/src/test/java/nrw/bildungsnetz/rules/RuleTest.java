package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a rule and the catalogue tell of a rule. */
class RuleTest {

  private static final Rule FIELDS = RuleCatalogue.find("H03").orElseThrow();

  @Test
  void tellsTitleReasonAndRemedyInBothLanguages() {
    assertThat(FIELDS.getTitle(Locale.GERMAN))
        .isEqualTo("Die Zahl der Handlungsfelder liegt im üblichen Rahmen");
    assertThat(FIELDS.getTitle(Locale.ENGLISH))
        .isEqualTo("The number of Handlungsfelder is within the usual range");
    assertThat(FIELDS.getReason(Locale.ENGLISH)).startsWith("Very few Handlungsfelder suggest");
    assertThat(FIELDS.getRemedy(Locale.ENGLISH)).startsWith("Compare the list");
    assertThat(FIELDS.getRemedy(Locale.GERMAN, Map.of())).startsWith("Vergleichen Sie die Liste");
  }

  @Test
  void describesItsThresholds() {
    assertThat(FIELDS.getThresholds())
        .extracting(threshold -> FIELDS.getDescription(threshold, Locale.GERMAN))
        .containsExactly("Handlungsfelder mindestens", "Handlungsfelder höchstens");
  }

  @Test
  void rulesAreInTheOrderOfTheirIds() {
    assertThat(RuleCatalogue.networkRules()).extracting(NetworkRule::toString).isSorted();
    assertThat(RuleCatalogue.registerRules()).extracting(RegisterRule::toString).isSorted();
    assertThat(RuleCatalogue.all()).extracting(Rule::getId).isSorted().contains("F01", "P01");
  }

  @Test
  void rulesAreFoundByIdAndByConstraint() {
    assertThat(RuleCatalogue.find("H03")).map(Rule::getId).contains("H03");
    assertThat(RuleCatalogue.find("H99")).isEmpty();
    assertThat(RuleCatalogue.ofConstraint(jakarta.validation.constraints.Min.class).getId())
        .isEqualTo("F08");
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleCatalogue.ofConstraint(CalendarYear.class))
        .withMessageContaining("CalendarYear");
  }

  @Test
  void severitiesHaveAnOrder() {
    assertThat(Severity.ERROR.isHeavierThan(Severity.WARNING)).isTrue();
    assertThat(Severity.WARNING.isHeavierThan(Severity.WARNING)).isFalse();
    assertThat(Severity.INFO.isHeavierThan(Severity.WARNING)).isFalse();
  }

  @Test
  void registerRulesReadTheRegister() {
    assertThat(
            RuleCatalogue.registerRules().stream()
                .filter(rule -> rule.toString().equals("N05"))
                .flatMap(rule -> rule.getReads().stream()))
        .contains("networks.ags");
  }

  @Test
  void ownRuleRunsItsCheck() {
    NetworkRule own = NetworkRule.of(FIELDS, (facts, violations) -> {});
    assertThat(own.getRule()).isSameAs(FIELDS);
    assertThat(List.of(own)).hasToString("[H03]");
  }

  @Test
  void declaredRuleSaysWhatTheTextsOfTheCatalogueSay() {
    for (NetworkRule declared :
        List.of(
            NetworkRule.declare(declaration(), (facts, violations) -> {}),
            NetworkRule.declare(declaration(), (facts, thresholds, violations) -> {}))) {
      assertThat(declared.getRule().getTitle(Locale.GERMAN))
          .isEqualTo(FIELDS.getTitle(Locale.GERMAN));
    }
    RegisterRule declared =
        RegisterRule.declare(declaration().addReads("networks.ags"), (facts, violations) -> {});
    assertThat(declared.getRule().getTitle(Locale.GERMAN))
        .isEqualTo(FIELDS.getTitle(Locale.GERMAN));
    assertThat(declared.getReads()).containsExactly("networks.ags");
  }

  @Test
  void ruleRestsOnWhatIsStatedUnlessItSaysOtherwise() {
    assertThat(declaration().texts(RuleTexts.TEXTS).build().getBasis()).isEqualTo(Basis.STATED);
    assertThat(declaration().texts(RuleTexts.TEXTS).basis(Basis.NOT_STATED).build().getBasis())
        .isEqualTo(Basis.NOT_STATED);
  }

  private static RuleBuilder declaration() {
    return Rule.builder()
        .id("H03")
        .severity(Severity.INFO)
        .category(Category.HANDLUNGSFELD)
        .source("Test")
        .since("0.1.0");
  }
}
