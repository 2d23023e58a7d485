package nrw.bildungsnetz.rules;

import java.util.Set;

/**
 * A rule over what a register itself states, or over its networks together, with its check.
 * Immutable and safe for use by many threads.
 */
public final class RegisterRule {

  private final Rule rule;
  private final Set<String> reads;
  private final RegisterCheck check;

  /**
   * A rule with its check.
   *
   * @param rule what the rule is
   * @param reads which attributes of the register the check reads
   * @param check finds what violates it
   */
  public RegisterRule(Rule rule, Set<String> reads, RegisterCheck check) {
    this.rule = rule;
    this.reads = Set.copyOf(reads);
    this.check = check;
  }

  /**
   * Declares a rule of this library's catalogue, which has its texts there.
   *
   * @param builder what the rule is, without its texts
   * @param check finds what violates it
   * @return the rule
   */
  public static RegisterRule declare(RuleBuilder builder, RegisterCheck check) {
    Rule rule = builder.texts(RuleTexts.TEXTS).build();
    return new RegisterRule(rule, rule.getReads(), check);
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
   * Which attributes of the register the check reads.
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
   * @param facts the register and the day
   * @param violations takes in what is found
   */
  public void check(RegisterFacts facts, Violations violations) {
    check.run(facts, violations);
  }

  @Override
  public String toString() {
    return rule.getId();
  }
}
