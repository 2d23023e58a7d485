package nrw.bildungsnetz.rules;

import java.util.Set;

/**
 * A register rule with its check. It covers what the register itself states or its networks taken
 * together. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RegisterRule {

  private final Rule rule;
  private final Set<String> reads;
  private final RegisterCheck check;

  /**
   * Creates a rule.
   *
   * @param rule the description of the rule
   * @param reads the register attributes that the check reads
   * @param check finds violations
   */
  public RegisterRule(Rule rule, Set<String> reads, RegisterCheck check) {
    this.rule = rule;
    this.reads = Set.copyOf(reads);
    this.check = check;
  }

  /**
   * Declares a rule of this library's catalogue, with its texts.
   *
   * @param builder the description of the rule, without its texts
   * @param check finds violations
   * @return the rule
   */
  public static RegisterRule declare(RuleBuilder builder, RegisterCheck check) {
    Rule rule = builder.texts(RuleTexts.TEXTS).build();
    return new RegisterRule(rule, rule.getReads(), check);
  }

  /**
   * The description of the rule.
   *
   * @return the rule
   */
  public Rule getRule() {
    return rule;
  }

  /**
   * The register attributes that the check reads.
   *
   * @return attribute paths, for example {@code servicestellen.bezirkskoordination} or {@code
   *     networks.ags}
   */
  public Set<String> getReads() {
    return reads;
  }

  /**
   * Runs the check.
   *
   * @param facts the register and the reference date
   * @param violations receives the violations
   */
  public void check(RegisterFacts facts, Violations violations) {
    check.run(facts, violations);
  }

  @Override
  public String toString() {
    return rule.getId();
  }
}
