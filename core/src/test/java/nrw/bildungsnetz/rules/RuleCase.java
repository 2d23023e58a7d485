package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Network;

/**
 * One example of a rule.
 *
 * @param ruleId the rule
 * @param name what the example shows
 * @param network the network
 * @param asOf the day on which it is looked at
 * @param pointers the JSON Pointers at which the rule finds something; none for a conforming case
 * @param beside the other rules that find something in a violating case as well
 */
public record RuleCase(
    String ruleId,
    String name,
    Network network,
    LocalDate asOf,
    List<String> pointers,
    Set<String> beside) {

  static RuleCase conforming(String ruleId, String name, Network network) {
    return violating(ruleId, name, network);
  }

  static RuleCase violating(String ruleId, String name, Network network, String... pointers) {
    return new RuleCase(ruleId, name, network, SampleNetworks.AS_OF, List.of(pointers), Set.of());
  }

  RuleCase on(int year, int month, int day) {
    return new RuleCase(ruleId, name, network, LocalDate.of(year, month, day), pointers, beside);
  }

  RuleCase beside(String... others) {
    return new RuleCase(ruleId, name, network, asOf, pointers, Set.of(others));
  }

  public boolean isViolating() {
    return !pointers.isEmpty();
  }

  @Override
  public String toString() {
    return ruleId + " " + (isViolating() ? "violated: " : "kept: ") + name;
  }
}
