package nrw.bildungsnetz.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.samples.Findings;
import nrw.bildungsnetz.samples.SampleFindings;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleContract;
import nrw.bildungsnetz.validation.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule to its examples. */
class RuleCatalogueTest {

  private static final RuleContract CONTRACT =
      RuleContract.in(RuleSet.standard()).withCatalogue().examinedBy(SampleFindings::beyond);

  static List<Rule> rules() {
    return AskedRules.among(RuleCatalogue.all(), Rule::getId);
  }

  static List<Rule> errors() {
    return rules().stream().filter(rule -> rule.getSeverity() == Severity.ERROR).toList();
  }

  @Test
  void everyRuleHasTextsAndExamples() {
    assertThat(RuleGaps.of(rules())).isEmpty();
  }

  /** Texts, examples and thresholds: what an embedder's own rules are held to as well. */
  @ParameterizedTest
  @MethodSource("rules")
  void keepsTheContractOfRules(Rule rule) {
    assumeThat(RuleGaps.of(rule)).isEmpty();
    assertThat(CONTRACT.breaches(rule, RuleExamples.every())).isEmpty();
  }

  /** Silence is not contradiction. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("errors")
  void errorNeedsAStatement(Rule rule) {
    assertThat(
            Stream.of(SampleNetworks.silent(), SampleNetworks.skeleton())
                .flatMap(network -> Findings.of(network, SampleNetworks.AS_OF).stream())
                .map(finding -> finding.getRule().getId()))
        .doesNotContain(rule.getId());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void idSourceAndVersionAreStated(Rule rule) {
    assertThat(rule.getId()).matches("[A-Z]\\d\\d");
    assertThat(rule.getSource()).isNotBlank();
    assertThat(rule.getSince()).matches("\\d+\\.\\d+\\.\\d+");
  }

  @Test
  void idsAreUnique() {
    assertThat(RuleCatalogue.all()).extracting(Rule::getId).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isFoundById(Rule rule) {
    assertThat(RuleCatalogue.find(rule.getId())).containsSame(rule);
  }

  @Test
  void everyExampleIsOfARule() {
    assertThat(RuleExamples.every())
        .allSatisfy(each -> assertThat(RuleCatalogue.find(each.getRuleId())).isPresent());
  }
}
