package nrw.bildungsnetz.rules;

/**
 * A network rule with its check. Immutable and thread-safe.
 *
 * <pre>{@code
 * NetworkRule own =
 *     NetworkRule.of(
 *         rule,
 *         (facts, violations) -> {
 *           for (Located<Committee> body : facts.getCommittees()) {
 *             if (body.getValue().getMeetingsPerYear().isEmpty()) {
 *               violations.add(body.getPath(), body.getValue().getId(), Map.of());
 *             }
 *           }
 *         });
 * RuleSet rules = RuleSet.standard().plus(own);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class NetworkRule {

  private final Rule rule;
  private final MeasuringCheck check;

  private NetworkRule(Rule rule, MeasuringCheck check) {
    this.rule = rule;
    this.check = check;
  }

  /**
   * Creates a rule.
   *
   * @param rule the description of the rule
   * @param check finds violations
   * @return the rule
   */
  public static NetworkRule of(Rule rule, NetworkCheck check) {
    return new NetworkRule(rule, (facts, thresholds, violations) -> check.run(facts, violations));
  }

  /**
   * Creates a rule that uses thresholds.
   *
   * @param rule the description of the rule, including its thresholds
   * @param check finds violations
   * @return the rule
   */
  public static NetworkRule of(Rule rule, MeasuringCheck check) {
    return new NetworkRule(rule, check);
  }

  /**
   * Declares a rule of this library's catalogue, with its texts. Embedders create their own rules
   * with {@code of}.
   *
   * @param rule the description of the rule, without its texts
   * @param check finds violations
   * @return the rule
   */
  public static NetworkRule declare(RuleBuilder rule, NetworkCheck check) {
    return of(rule.texts(RuleTexts.TEXTS).build(), check);
  }

  /**
   * Declares a rule of this library's catalogue, with its texts. Embedders create their own rules
   * with {@code of}.
   *
   * @param rule the description of the rule, without its texts
   * @param check finds violations
   * @return the rule
   */
  public static NetworkRule declare(RuleBuilder rule, MeasuringCheck check) {
    return of(rule.texts(RuleTexts.TEXTS).build(), check);
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
   * Runs the check.
   *
   * @param facts the network and the reference date
   * @param thresholds the threshold values for this run
   * @param violations receives the violations
   */
  public void check(NetworkFacts facts, Thresholds thresholds, Violations violations) {
    check.run(facts, thresholds, violations);
  }

  @Override
  public String toString() {
    return rule.getId();
  }
}
