package nrw.bildungsnetz.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.SkippedRule;

/** Predicts from the catalogue alone which rules cannot run if something was lost. */
final class SkippedOracle {

  private SkippedOracle() {}

  /** The rules over networks that are skipped if attributes were lost, in order. */
  static List<SkippedRule> inNetwork(String... lost) {
    return RuleCatalogue.networkRules().stream()
        .map(each -> each.getRule())
        .flatMap(rule -> skipped(rule, rule.getReads(), "", lost))
        .toList();
  }

  /** The rules over networks that are skipped for one network of a register. */
  static List<SkippedRule> inMember(int index, String... lost) {
    return RuleCatalogue.networkRules().stream()
        .map(each -> each.getRule())
        .flatMap(rule -> skipped(rule, rule.getReads(), "networks[" + index + "].", lost))
        .toList();
  }

  /** The rules over registers that are skipped if attributes were lost, in order. */
  static List<SkippedRule> inRegister(String... lost) {
    return RuleCatalogue.registerRules().stream()
        .flatMap(each -> skipped(each.getRule(), each.getReads(), "", lost))
        .toList();
  }

  /** The ids of all rules over networks except those that are skipped. */
  static List<String> runBeside(Collection<SkippedRule> skipped) {
    List<String> ids = skipped.stream().map(SkippedRule::getRuleId).toList();
    return RuleCatalogue.networkRules().stream()
        .map(each -> each.getRule().getId())
        .filter(id -> !ids.contains(id))
        .toList();
  }

  private static Stream<SkippedRule> skipped(
      Rule rule, Collection<String> reads, String place, String... lost) {
    Optional<String> first =
        Arrays.stream(lost)
            .filter(path -> reads.stream().anyMatch(read -> onOneWay(read, path)))
            .findFirst();
    return first.map(path -> SkippedRule.unreadable(rule.getId(), place + path)).stream();
  }

  /** Whether one path is a prefix of the other. */
  private static boolean onOneWay(String one, String other) {
    List<String> steps = List.of(one.split("\\."));
    List<String> others = List.of(other.split("\\."));
    int common = Math.min(steps.size(), others.size());
    return steps.subList(0, common).equals(others.subList(0, common));
  }
}
