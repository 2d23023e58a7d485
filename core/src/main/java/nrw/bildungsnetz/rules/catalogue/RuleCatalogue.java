package nrw.bildungsnetz.rules.catalogue;

import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.form.FormRules;

/**
 * All rules of this library for networks and registers. Immutable and thread-safe.
 *
 * <p>Rules for problems in reading a document are in the module that reads it.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue {

  /** The version of the rule set. Changes when the same network may produce other findings. */
  public static final String VERSION = "0.1.0";

  private static final List<NetworkRule> NETWORK_RULES =
      AllRules.networkRules().stream()
          .sorted(Comparator.comparing(rule -> rule.getRule().getId()))
          .toList();

  private static final List<RegisterRule> REGISTER_RULES =
      AllRules.registerRules().stream()
          .sorted(Comparator.comparing(rule -> rule.getRule().getId()))
          .toList();

  private static final List<Rule> RULES =
      Stream.of(
              NETWORK_RULES.stream().map(NetworkRule::getRule),
              REGISTER_RULES.stream().map(RegisterRule::getRule),
              AllRules.withoutCheck().stream())
          .flatMap(rules -> rules)
          // The rules about ids and references apply to networks and to registers.
          .distinct()
          .sorted(Comparator.comparing(Rule::getId))
          .toList();

  private RuleCatalogue() {}

  /**
   * All rules, including those about the format of single values.
   *
   * @return the rules, ordered by id
   */
  public static List<Rule> all() {
    return RULES;
  }

  /**
   * The network rules with their checks.
   *
   * @return the rules, ordered by id
   */
  public static List<NetworkRule> networkRules() {
    return NETWORK_RULES;
  }

  /**
   * The register rules with their checks.
   *
   * @return the rules, ordered by id
   */
  public static List<RegisterRule> registerRules() {
    return REGISTER_RULES;
  }

  /**
   * Looks a rule up.
   *
   * @param id the id, for example {@code G05}
   * @return the rule, or empty for an unknown id
   */
  public static Optional<Rule> find(String id) {
    return RULES.stream().filter(rule -> rule.getId().equals(id)).findFirst();
  }

  /**
   * The rule for a constraint on a getter of the model.
   *
   * @param constraint an annotation type of Jakarta Validation or of this library
   * @return the rule
   * @throws IllegalArgumentException if the model does not use the constraint
   */
  public static Rule ofConstraint(Class<? extends Annotation> constraint) {
    return FormRules.of(constraint);
  }
}
