package nrw.bildungsnetz.rules;

/** A rule over a network, with its check. Immutable and safe for use by many threads. */
public final class NetworkRule {

  private final Rule rule;
  private final MeasuringCheck check;

  private NetworkRule(Rule rule, MeasuringCheck check) {
    this.rule = rule;
    this.check = check;
  }

  /**
   * A rule with its check.
   *
   * @param rule what the rule is
   * @param check finds what violates it
   * @return the rule
   */
  public static NetworkRule of(Rule rule, NetworkCheck check) {
    return new NetworkRule(rule, (facts, thresholds, violations) -> check.run(facts, violations));
  }

  /**
   * A rule that measures by thresholds, with its check.
   *
   * @param rule what the rule is, its thresholds included
   * @param check finds what violates it
   * @return the rule
   */
  public static NetworkRule of(Rule rule, MeasuringCheck check) {
    return new NetworkRule(rule, check);
  }

  /**
   * Declares a rule of this library's catalogue, which has its texts there. Rules of an embedder
   * come from {@code of}.
   *
   * @param rule what the rule is, without its texts
   * @param check finds what violates it
   * @return the rule
   */
  public static NetworkRule declare(RuleBuilder rule, NetworkCheck check) {
    return of(rule.texts(RuleTexts.TEXTS).build(), check);
  }

  /**
   * Declares a rule of this library's catalogue, which has its texts there. Rules of an embedder
   * come from {@code of}.
   *
   * @param rule what the rule is, without its texts
   * @param check finds what violates it
   * @return the rule
   */
  public static NetworkRule declare(RuleBuilder rule, MeasuringCheck check) {
    return of(rule.texts(RuleTexts.TEXTS).build(), check);
  }

  /**
   * What the rule is.
   *
   * @return the rule
   */
  public Rule getRule() {
    return rule;
  }

  /**
   * Runs the check.
   *
   * @param facts the network and the day
   * @param thresholds the numbers that hold in this run
   * @param violations takes in what is found
   */
  public void check(NetworkFacts facts, Thresholds thresholds, Violations violations) {
    check.run(facts, thresholds, violations);
  }

  @Override
  public String toString() {
    return rule.getId();
  }
}
