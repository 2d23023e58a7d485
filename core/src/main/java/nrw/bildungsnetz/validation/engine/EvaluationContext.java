package nrw.bildungsnetz.validation.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;

/**
 * Applies the profiles of a rule set as of a day: which rules run, how severe their findings are,
 * and which of them {@link Waivers} accept. For a single run; not thread-safe.
 */
public final class EvaluationContext {

  private final RuleSet rules;
  private final LocalDate asOf;
  private final Settings settings;
  private final Waivers waivers;

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
    this.waivers = new Waivers(rules, asOf, settings::isOff);
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

  /** Whether a rule runs and its findings have a severity. */
  boolean finds(Rule rule, Severity severity) {
    return !isOff(rule) && settings.severityOf(rule) == severity;
  }

  Thresholds thresholdsOf(Rule rule) {
    return settings.thresholdsOf(rule);
  }

  Severity worstAcceptable() {
    return settings.worstAcceptable();
  }

  Waivers waivers() {
    return waivers;
  }

  /** Applies the settings of the profiles to a finding; empty if its rule is off. */
  Optional<Finding> judge(Finding finding) {
    if (isOff(finding.getRule())) {
      return Optional.empty();
    }
    if (rules.getProfiles().isEmpty()) {
      return Optional.of(finding);
    }
    Severity severity = settings.severityOf(finding.getRule());
    return Optional.of(Finding.builder().from(finding).severity(severity).build());
  }

  /**
   * Names the waivers that accept findings, when all have been found.
   *
   * @param findings the findings
   * @return the findings in the same order, those that are accepted with their waiver
   */
  public List<Finding> waive(List<Finding> findings) {
    return rules.getProfiles().isEmpty() ? findings : findings.stream().map(this::waive).toList();
  }

  private Finding waive(Finding finding) {
    return waivers
        .of(finding)
        .map(waiver -> Finding.builder().from(finding).waiver(waiver).build())
        .orElse(finding);
  }

  /**
   * Checks the profiles themselves. Must run last, because only then is it known what waivers
   * match.
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
    waivers.judge(through, findings);
  }
}
