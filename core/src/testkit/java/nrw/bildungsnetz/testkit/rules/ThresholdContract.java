package nrw.bildungsnetz.testkit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;

/** Verifies that each threshold of a rule has examples on both sides of its boundary. */
final class ThresholdContract {

  private ThresholdContract() {}

  static List<String> breaches(NetworkRule rule, Collection<RuleCase<?>> cases) {
    List<String> breaches = new ArrayList<>(unknownEdges(rule, cases));
    for (Threshold threshold : rule.getRule().getThresholds()) {
      List<RuleCase<?>> edges = new ArrayList<>();
      cases.stream()
          .filter(each -> each.getEdge().filter(threshold.getName()::equals).isPresent())
          .forEach(edges::add);
      if (edges.stream().map(RuleCase::isViolating).distinct().count() < 2) {
        breaches.add(rule + " lacks an example on each side of " + threshold.getName());
      }
      edges.stream()
          .filter(edge -> !turns(rule, threshold, edge))
          .forEach(edge -> breaches.add(edge + ": is not at the edge of " + threshold.getName()));
    }
    return breaches;
  }

  private static List<String> unknownEdges(NetworkRule rule, Collection<RuleCase<?>> cases) {
    Set<String> known =
        rule.getRule().getThresholds().stream().map(Threshold::getName).collect(Collectors.toSet());
    return cases.stream()
        .flatMap(
            each ->
                each.getEdge().stream()
                    .filter(edge -> !known.contains(edge))
                    .map(edge -> each + ": there is no threshold " + edge))
        .toList();
  }

  /** Whether changing the threshold by one flips the result. */
  private static boolean turns(NetworkRule rule, Threshold threshold, RuleCase<?> edge) {
    int looser = threshold.getLimit() == Threshold.Limit.AT_MOST ? 1 : -1;
    int step = edge.isViolating() ? looser : -looser;
    Thresholds set = each -> set(rule, edge, each);
    return finds(rule, edge, set) == edge.isViolating()
        && finds(rule, edge, each -> set.of(each) + (each.equals(threshold) ? step : 0))
            != edge.isViolating();
  }

  /** A threshold as the profiles of an example set it; the last one wins. */
  private static int set(NetworkRule rule, RuleCase<?> edge, Threshold threshold) {
    int value = threshold.getStandard();
    for (Profile profile : edge.getProfiles()) {
      for (RuleSetting setting : profile.getRules()) {
        if (setting.getRule().equals(rule.getRule().getId())) {
          value = numberIn(setting, threshold).orElse(value);
        }
      }
    }
    return value;
  }

  private static Optional<Integer> numberIn(RuleSetting setting, Threshold threshold) {
    return setting.getThresholds().stream()
        .filter(number -> number.getName().equals(threshold.getName()))
        .map(ThresholdSetting::getValue)
        .filter(threshold::allows)
        .findFirst();
  }

  private static boolean finds(NetworkRule rule, RuleCase<?> edge, Thresholds thresholds) {
    int[] found = {0};
    rule.check(
        new NetworkFacts((Network) edge.getDocument(), edge.getAsOf()),
        thresholds,
        (path, id, arguments) -> found[0]++);
    return found[0] > 0;
  }
}
