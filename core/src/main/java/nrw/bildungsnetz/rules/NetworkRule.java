package nrw.bildungsnetz.rules;

/** A rule over a network, with its check. Immutable and safe for use by many threads. */
public final class NetworkRule {

  private final Rule rule;
  private final NetworkCheck check;

  private NetworkRule(Rule rule, NetworkCheck check) {
    this.rule = rule;
    this.check = check;
  }

  /** Declares a rule of this library's catalogue. */
  static NetworkRule declare(RuleBuilder rule, NetworkCheck check) {
    return new NetworkRule(rule.texts(RuleCatalogue.TEXTS).build(), check);
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
   * @param violations takes in what is found
   */
  public void check(NetworkFacts facts, Violations violations) {
    check.run(facts, violations);
  }

  @Override
  public String toString() {
    return rule.getId();
  }
}
