package nrw.bildungsnetz.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.profile.ProfileRules;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.Waiver;

/**
 * Applies the profiles of a rule set as of a day: which rules run, how severe their findings are,
 * and which findings are waived. For a single run; not thread-safe.
 */
public final class EvaluationContext {

  private final RuleSet rules;
  private final LocalDate asOf;
  private final Settings settings;
  private final List<Granted> granted = new ArrayList<>();
  private final Map<Subject, Granted> counting = new HashMap<>();
  private final Set<Integer> used = new HashSet<>();

  /**
   * Creates the context of a run.
   *
   * @param rules the rules and their profiles
   * @param asOf the day as of which the network is checked
   */
  public EvaluationContext(RuleSet rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
    this.settings = new Settings(rules);
    for (Profile profile : rules.getProfiles()) {
      for (Waiver waiver : profile.getWaivers()) {
        rules.find(waiver.getRule()).ifPresent(rule -> grant(rule, profile, waiver));
      }
    }
  }

  private void grant(Rule rule, Profile profile, Waiver waiver) {
    Granted each = new Granted(granted.size(), rule, profile, waiver);
    granted.add(each);
    counting.put(Subject.of(waiver), each);
  }

  /** A waiver of an existing rule; the number distinguishes it from an equal one. */
  private record Granted(int number, Rule rule, Profile profile, Waiver waiver) {}

  /** The rule and the object a waiver applies to. */
  private record Subject(String rule, String object) {
    static Subject of(Waiver waiver) {
      return new Subject(waiver.getRule(), waiver.getObject());
    }
  }

  RuleSet rules() {
    return rules;
  }

  LocalDate asOf() {
    return asOf;
  }

  boolean isOff(Rule rule) {
    return settings.isOff(rule);
  }

  Thresholds thresholdsOf(Rule rule) {
    return settings.thresholdsOf(rule);
  }

  Severity worstAcceptable() {
    return settings.worstAcceptable();
  }

  /** Applies the profiles to a finding; empty if its rule is switched off. */
  Optional<Finding> judge(Finding finding) {
    if (rules.getProfiles().isEmpty()) {
      return Optional.of(finding);
    }
    if (isOff(finding.getRule())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.builder()
            .from(finding)
            .severity(settings.severityOf(finding.getRule()))
            .waiver(waiverOf(finding))
            .build());
  }

  private Optional<Waiver> waiverOf(Finding finding) {
    Granted each = counting.get(new Subject(finding.getRule().getId(), finding.getObjectId()));
    if (each == null) {
      return Optional.empty();
    }
    used.add(each.number());
    return Optional.of(each.waiver()).filter(this::holds);
  }

  private boolean holds(Waiver waiver) {
    return !waiver.getUntil().isBefore(asOf);
  }

  /**
   * Checks the profiles themselves. Must run last, because only then is it known which waivers
   * matched.
   *
   * @param through whether a rule checked everything, so that a waiver without a matching finding
   *     is superfluous
   * @param findings receives the findings, all placed at the document root
   */
  void judgeProfiles(Predicate<Rule> through, Consumer<Finding> findings) {
    for (Profile profile : rules.getProfiles()) {
      ProfileProblems.find(
          rules,
          profile,
          finding ->
              findings.accept(Finding.builder().from(finding).path(ElementPath.root()).build()));
    }
    granted.forEach(each -> judge(each, through, findings));
  }

  private void judge(Granted each, Predicate<Rule> through, Consumer<Finding> findings) {
    if (isShadowed(each)) {
      findings.accept(finding(ProfileRules.WAIVER_COUNTS, each.profile(), each.waiver()));
    } else if (!holds(each.waiver())) {
      findings.accept(finding(ProfileRules.WAIVER_HOLDS, each.profile(), each.waiver()));
    } else if (!used.contains(each.number()) && through.test(each.rule())) {
      findings.accept(finding(ProfileRules.WAIVER_MATCHES, each.profile(), each.waiver()));
    }
  }

  /** Whether a later waiver of the same findings replaces this one, or its rule is switched off. */
  private boolean isShadowed(Granted each) {
    Granted counts = counting.getOrDefault(Subject.of(each.waiver()), each);
    return counts.number() != each.number() || isOff(each.rule());
  }

  private static Finding finding(Rule rule, Profile profile, Waiver waiver) {
    return Finding.builder()
        .rule(rule)
        .path(ElementPath.root())
        .objectId(waiver.getObject())
        .putArgument("profile", profile.getId())
        .putArgument("rule", waiver.getRule())
        .putArgument("object", waiver.getObject())
        .putArgument("until", waiver.getUntil())
        .build();
  }
}
