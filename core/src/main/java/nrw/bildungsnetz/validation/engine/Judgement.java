package nrw.bildungsnetz.validation.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.ProfileRules;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.Waiver;

/**
 * What a rule set makes of findings on a day: which rules run, how much they weigh, what a waiver
 * accepts. For one run on one thread.
 */
public final class Judgement {

  private final RuleSet rules;
  private final LocalDate asOf;
  private final Settings settings;
  private final Map<Subject, Waiver> waivers = new HashMap<>();
  private final Set<Waiver> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Begins a run.
   *
   * @param rules the rules and the profiles under which they run
   * @param asOf the day on which the network is looked at
   */
  public Judgement(RuleSet rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
    this.settings = new Settings(rules);
    for (Profile profile : rules.getProfiles()) {
      profile.getWaivers().stream()
          .filter(waiver -> rules.find(waiver.getRule()).isPresent())
          .forEach(waiver -> waivers.put(Subject.of(waiver), waiver));
    }
  }

  /** What a waiver is about. */
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

  /** What becomes of a finding; empty where its rule is switched off. */
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
    Waiver waiver = waivers.get(new Subject(finding.getRule().getId(), finding.getObjectId()));
    if (waiver != null) {
      used.add(waiver);
    }
    return Optional.ofNullable(waiver).filter(this::holds);
  }

  private boolean holds(Waiver waiver) {
    return !waiver.getUntil().isBefore(asOf);
  }

  /**
   * Finds what is wrong with the profiles themselves, once everything else was found.
   *
   * @param complete whether every rule ran, so that a waiver without a finding is one too many
   * @param findings takes in what is found; the places are that of the whole document
   */
  void judgeProfiles(boolean complete, Consumer<Finding> findings) {
    for (Profile profile : rules.getProfiles()) {
      ProfileProblems.find(
          rules,
          profile,
          finding ->
              findings.accept(Finding.builder().from(finding).path(ElementPath.root()).build()));
      profile.getWaivers().forEach(waiver -> judgeWaiver(profile, waiver, complete, findings));
    }
  }

  private void judgeWaiver(
      Profile profile, Waiver waiver, boolean complete, Consumer<Finding> findings) {
    Optional<Rule> rule = rules.find(waiver.getRule());
    if (rule.isEmpty()) {
      return;
    }
    if (isShadowed(waiver, rule.get())) {
      findings.accept(finding(ProfileRules.WAIVER_COUNTS, profile, waiver));
    } else if (!holds(waiver)) {
      findings.accept(finding(ProfileRules.WAIVER_HOLDS, profile, waiver));
    } else if (complete && !used.contains(waiver)) {
      findings.accept(finding(ProfileRules.WAIVER_MATCHES, profile, waiver));
    }
  }

  /** A later waiver of the same findings counts, and none where there can be no findings. */
  private boolean isShadowed(Waiver waiver, Rule rule) {
    return waivers.get(Subject.of(waiver)) != waiver || isOff(rule);
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
