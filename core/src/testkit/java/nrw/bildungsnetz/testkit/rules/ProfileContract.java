package nrw.bildungsnetz.testkit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.Waiver;

/**
 * Verifies that profiles have their effect on a rule: it can be switched off and weighed anew, and
 * what it finds can be waived by the object it names.
 */
final class ProfileContract {

  private final NetworkRule rule;
  private final RuleCase<?> example;

  private ProfileContract(NetworkRule rule, RuleCase<?> example) {
    this.rule = rule;
    this.example = example;
  }

  static List<String> breaches(NetworkRule rule, Collection<RuleCase<?>> cases) {
    return cases.stream()
        .filter(each -> each.isViolating() && each.getDocument() instanceof Network)
        .flatMap(each -> new ProfileContract(rule, each).breaches())
        .toList();
  }

  private Stream<String> breaches() {
    List<String> breaches = new ArrayList<>();
    if (!found(level(RuleLevel.OFF)).isEmpty()) {
      breaches.add(example + ": is found though a profile switches the rule off");
    }
    for (RuleLevel level : RuleLevel.values()) {
      level.getSeverity().ifPresent(severity -> breaches.addAll(weighed(level, severity)));
    }
    for (Finding finding : found()) {
      if (!finding.getObjectId().isEmpty() && !isWaived(finding)) {
        breaches.add(
            example
                + ": no waiver fits what is found at "
                + finding.getPath().toJsonPointer()
                + "; the violation names another object than the one it is placed in");
      }
    }
    return breaches.stream();
  }

  private List<String> weighed(RuleLevel level, Severity severity) {
    return found(level(level)).stream().allMatch(each -> each.getSeverity() == severity)
        ? List.of()
        : List.of(example + ": is not of severity " + severity + " under a profile that says so");
  }

  private boolean isWaived(Finding finding) {
    Waiver waiver =
        Waiver.builder()
            .rule(rule.getRule().getId())
            .network(finding.getPart().getNetwork())
            .list(finding.getPart().getList())
            .object(finding.getObjectId())
            .reason("contract")
            .grantedBy("contract")
            .until(example.getAsOf())
            .build();
    return found(Profile.builder().id("contract").addWaiver(waiver).build()).stream()
        .filter(each -> each.getPath().equals(finding.getPath()))
        .anyMatch(each -> each.getWaiver().isPresent());
  }

  private Profile level(RuleLevel level) {
    RuleSetting setting = RuleSetting.builder().rule(rule.getRule().getId()).level(level).build();
    return Profile.builder().id("contract").addRule(setting).build();
  }

  /** What the rule finds by itself, under the example's profiles and then another. */
  private List<Finding> found(Profile... layers) {
    RuleSet alone =
        RuleSet.empty()
            .plus(rule)
            .under(example.getProfiles().toArray(Profile[]::new))
            .under(layers);
    return RuleContract.examine(example, alone);
  }
}
