package nrw.bildungsnetz.rules;

import java.util.Set;
import java.util.function.BiConsumer;
import nrw.bildungsnetz.model.NetworkRegister;

/**
 * A rule over what a register itself states, with its check. Immutable and safe for use by many
 * threads.
 */
public final class RegisterRule {

  private final Rule rule;
  private final Set<String> reads;
  private final BiConsumer<NetworkRegister, Violations> check;

  RegisterRule(Rule rule, Set<String> reads, BiConsumer<NetworkRegister, Violations> check) {
    this.rule = rule;
    this.reads = Set.copyOf(reads);
    this.check = check;
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
   * Which attributes of the register the check reads; those of its networks are others.
   *
   * @return attribute paths, for example {@code servicestellen.bezirkskoordination}
   */
  public Set<String> getReads() {
    return reads;
  }

  /**
   * Runs the check.
   *
   * @param register the register
   * @param violations takes in what is found
   */
  public void check(NetworkRegister register, Violations violations) {
    check.accept(register, violations);
  }

  @Override
  public String toString() {
    return rule.getId();
  }
}
