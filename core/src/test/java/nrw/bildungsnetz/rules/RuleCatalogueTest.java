package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nrw.bildungsnetz.testing.RuleCase;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every rule to its examples. */
class RuleCatalogueTest {

  static List<Rule> rules() {
    return RuleCatalogue.all();
  }

  static List<Rule> errors() {
    return rules().stream().filter(rule -> rule.getSeverity() == Severity.ERROR).toList();
  }

  static List<RuleCase<?>> conforming() {
    return RuleExamples.every().stream().filter(each -> !each.isViolating()).toList();
  }

  static List<RuleCase<?>> violating() {
    return RuleExamples.every().stream().filter(RuleCase::isViolating).toList();
  }

  @Test
  void theValidSampleYieldsNothing() {
    assertThat(Findings.of(SampleNetworks.valid(), SampleNetworks.AS_OF)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasExamplesOfBothKinds(Rule rule) {
    assertThat(conforming().stream().map(RuleCase::ruleId)).contains(rule.getId());
    assertThat(violating().stream().map(RuleCase::ruleId)).contains(rule.getId());
  }

  @ParameterizedTest
  @MethodSource("conforming")
  void keptByItsConformingExample(RuleCase<?> example) {
    assertThat(pointersOfRule(example)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("violating")
  void findsWhatItsViolatingExampleStates(RuleCase<?> example) {
    assertThat(pointersOfRule(example)).containsExactlyElementsOf(example.pointers());
    assertThat(otherRules(example)).isEqualTo(example.beside());
  }

  /** Silence is not contradiction. */
  @ParameterizedTest
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
  void theValidRegisterYieldsNothing() {
    assertThat(Findings.of(Cases.conforming("N05", "valid register", SampleRegisters.valid())))
        .isEmpty();
  }

  @Test
  void idsAreUnique() {
    assertThat(rules()).extracting(Rule::getId).doesNotHaveDuplicates().isSorted();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isFoundById(Rule rule) {
    assertThat(RuleCatalogue.find(rule.getId())).containsSame(rule);
  }

  @Test
  void everyExampleIsOfARule() {
    assertThat(RuleExamples.every())
        .allSatisfy(each -> assertThat(RuleCatalogue.find(each.ruleId())).isPresent());
  }

  private static List<String> pointersOfRule(RuleCase<?> example) {
    return Findings.of(example).stream()
        .filter(finding -> finding.getRule().getId().equals(example.ruleId()))
        .map(finding -> finding.getPath().toJsonPointer())
        .toList();
  }

  private static Set<String> otherRules(RuleCase<?> example) {
    return Findings.of(example).stream()
        .map(Finding::getRule)
        .map(Rule::getId)
        .filter(id -> !id.equals(example.ruleId()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
