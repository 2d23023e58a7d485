package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.testing.RuleCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every threshold to the cases that just keep and just break it. */
class ThresholdTest {

  static List<NetworkRule> measuringRules() {
    return RuleCatalogue.networkRules().stream()
        .filter(rule -> !rule.getRule().getThresholds().isEmpty())
        .toList();
  }

  static List<RuleCase<Network>> edges() {
    return RuleExamples.all().stream().filter(each -> each.edge().isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("measuringRules")
  void hasCasesOnBothSidesOfEachThreshold(NetworkRule rule) {
    for (Threshold threshold : rule.getRule().getThresholds()) {
      assertThat(edges())
          .filteredOn(each -> each.ruleId().equals(rule.getRule().getId()))
          .filteredOn(each -> each.edge().orElseThrow().equals(threshold.name()))
          .extracting(RuleCase::isViolating)
          .contains(true, false);
    }
  }

  /**
   * One step further, and a case that keeps the rule breaks it, and one that breaks it keeps it.
   */
  @ParameterizedTest
  @MethodSource("edges")
  void standsAtTheEdge(RuleCase<Network> edge) {
    NetworkRule rule =
        RuleCatalogue.networkRules().stream()
            .filter(each -> each.getRule().getId().equals(edge.ruleId()))
            .findFirst()
            .orElseThrow();
    assertThat(violations(rule, edge, 0).isEmpty()).isEqualTo(!edge.isViolating());
    int looser = edge.isViolating() ? 1 : -1;
    assertThat(violations(rule, edge, looser).isEmpty()).isEqualTo(edge.isViolating());
  }

  @Test
  void standardCanBeSet() {
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atMost("months", 0, 1, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast("months", 10, 1, 9));
  }

  @Test
  void allowsFromLeastToMost() {
    Threshold threshold = Threshold.atMost("months", 1, 1, 9);
    assertThat(threshold.allows(0)).isFalse();
    assertThat(threshold.allows(1)).isTrue();
    assertThat(threshold.allows(9)).isTrue();
    assertThat(threshold.allows(10)).isFalse();
  }

  private static List<String> violations(NetworkRule rule, RuleCase<Network> edge, int looser) {
    List<String> found = new ArrayList<>();
    Thresholds thresholds =
        threshold ->
            threshold.name().equals(edge.edge().orElseThrow())
                ? threshold.standard() + looser * direction(threshold)
                : threshold.standard();
    rule.check(
        new NetworkFacts(edge.document(), edge.asOf()),
        thresholds,
        (path, id, arguments) -> found.add(path.toJsonPointer()));
    return found;
  }

  private static int direction(Threshold threshold) {
    return threshold.limit() == Threshold.Limit.AT_MOST ? 1 : -1;
  }
}
