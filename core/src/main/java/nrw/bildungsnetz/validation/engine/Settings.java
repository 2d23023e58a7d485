package nrw.bildungsnetz.validation.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleLevel;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.RuleSetting;
import nrw.bildungsnetz.validation.ThresholdSetting;

/**
 * The merged settings of all profiles of a rule set; later profiles override earlier ones.
 * Immutable and thread-safe.
 */
final class Settings {

  private final RuleSet rules;
  private final Map<String, RuleLevel> levels = new HashMap<>();
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
  private Severity worstAcceptable = Severity.WARNING;

  Settings(RuleSet rules) {
    this.rules = rules;
    for (Profile profile : rules.getProfiles()) {
      profile.getRules().forEach(setting -> take(setting, rules));
      worstAcceptable = profile.getWorstAcceptable().orElse(worstAcceptable);
    }
  }

  boolean isOff(Rule rule) {
    return levels.get(rule.getId()) == RuleLevel.OFF || isLeftOut(rule);
  }

  /** Rules over registers and single values are found in the catalogue, not in the rule set. */
  private boolean isLeftOut(Rule rule) {
    return rules.find(rule.getId()).isEmpty() && RuleCatalogue.find(rule.getId()).isPresent();
  }

  Severity severityOf(Rule rule) {
    RuleLevel level = levels.get(rule.getId());
    return level == null ? rule.getSeverity() : level.getSeverity().orElse(rule.getSeverity());
  }

  Thresholds thresholdsOf(Rule rule) {
    Map<String, Integer> set = numbers.get(rule.getId());
    return set == null
        ? Thresholds.STANDARD
        : threshold -> set.getOrDefault(threshold.getName(), threshold.getStandard());
  }

  Severity worstAcceptable() {
    return worstAcceptable;
  }

  private void take(RuleSetting setting, RuleSet rules) {
    Rule rule = rules.find(setting.getRule()).orElse(null);
    if (rule == null) {
      return; // Reading problems have ids too, but a profile cannot configure them.
    }
    setting.getLevel().ifPresent(level -> levels.put(setting.getRule(), level));
    List<Threshold> thresholds = rule.getThresholds();
    for (ThresholdSetting number : setting.getThresholds()) {
      // Unknown thresholds and disallowed numbers are reported elsewhere and ignored here.
      if (thresholds.stream().anyMatch(each -> takes(each, number))) {
        numbers
            .computeIfAbsent(setting.getRule(), id -> new HashMap<>())
            .put(number.getName(), number.getValue());
      }
    }
  }

  private static boolean takes(Threshold threshold, ThresholdSetting number) {
    return threshold.getName().equals(number.getName()) && threshold.allows(number.getValue());
  }
}
