package nrw.bildungsnetz.validation.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;
import nrw.bildungsnetz.validation.Waiver;

/**
 * Finds unknown rules, duplicate settings and unknown or disallowed thresholds in a profile. Not
 * thread-safe.
 */
final class ProfileProblems {

  private final RuleSet rules;
  private final Profile profile;
  private final Consumer<Finding> findings;

  private ProfileProblems(RuleSet rules, Profile profile, Consumer<Finding> findings) {
    this.rules = rules;
    this.profile = profile;
    this.findings = findings;
  }

  /** Checks a profile; the paths of the findings start at the profile. */
  static void find(RuleSet rules, Profile profile, Consumer<Finding> findings) {
    ProfileProblems problems = new ProfileProblems(rules, profile, findings);
    problems.settings();
    problems.waivers();
  }

  private void settings() {
    Set<String> set = new HashSet<>();
    List<RuleSetting> settings = profile.getRules();
    for (int i = 0; i < settings.size(); i++) {
      ElementPath path = ElementPath.root().property("rules").element(i);
      RuleSetting setting = settings.get(i);
      Optional<Rule> rule = known(setting.getRule(), path.property("rule"));
      if (!set.add(setting.getRule())) {
        add(ProfileRules.SET_ONCE, path, Map.of("rule", setting.getRule()));
      }
      rule.ifPresent(each -> thresholds(each, setting.getThresholds(), path));
    }
  }

  private void thresholds(Rule rule, List<ThresholdSetting> numbers, ElementPath setting) {
    for (int i = 0; i < numbers.size(); i++) {
      ElementPath path = setting.property("thresholds").element(i);
      ThresholdSetting number = numbers.get(i);
      Optional<Threshold> threshold =
          rule.getThresholds().stream()
              .filter(each -> each.getName().equals(number.getName()))
              .findFirst();
      if (threshold.isEmpty()) {
        List<String> known = rule.getThresholds().stream().map(Threshold::getName).toList();
        add(
            ProfileRules.THRESHOLD_KNOWN,
            path.property("name"),
            Map.of("rule", rule.getId(), "threshold", number.getName(), "known", known));
      } else if (!threshold.get().allows(number.getValue())) {
        add(
            ProfileRules.THRESHOLD_ALLOWED,
            path.property("value"),
            Map.of(
                "rule", rule.getId(),
                "threshold", number.getName(),
                "value", number.getValue(),
                "least", threshold.get().getLeast(),
                "most", threshold.get().getMost()));
      }
    }
  }

  private void waivers() {
    List<Waiver> waivers = profile.getWaivers();
    for (int i = 0; i < waivers.size(); i++) {
      ElementPath path = ElementPath.root().property("waivers").element(i);
      known(waivers.get(i).getRule(), path.property("rule"));
    }
  }

  private Optional<Rule> known(String id, ElementPath path) {
    Optional<Rule> rule = rules.find(id);
    if (rule.isEmpty()) {
      add(ProfileRules.RULE_KNOWN, path, Map.of("rule", id));
    }
    return rule;
  }

  private void add(Rule rule, ElementPath path, Map<String, Object> arguments) {
    findings.accept(
        Finding.builder()
            .rule(rule)
            .path(path)
            .objectId(profile.getId())
            .putAllArguments(arguments)
            .putArgument("profile", profile.getId())
            .build());
  }
}
