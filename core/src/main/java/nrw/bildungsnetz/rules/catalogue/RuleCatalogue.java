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
 * All rules over networks. Immutable and safe for use by many threads.
 *
 * <p>The problems a reader can find in a document have rules of their own, in the module that
 * reads.
 */
public final class RuleCatalogue {

  /**
   * The version of the set of rules; it changes whenever the same network may yield other findings.
   */
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
          // The rules about ids and references run over networks and over registers.
          .distinct()
          .sorted(Comparator.comparing(Rule::getId))
          .toList();

  private RuleCatalogue() {}

  /**
   * All rules, those over the form of single values included.
   *
   * @return the rules in the order of their ids
   */
  public static List<Rule> all() {
    return RULES;
  }

  /**
   * The rules over a whole network, with their checks.
   *
   * @return the rules in the order of their ids
   */
  public static List<NetworkRule> networkRules() {
    return NETWORK_RULES;
  }

  /**
   * The rules over what a register itself states, or over its networks together, with their checks.
   *
   * @return the rules in the order of their ids
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
   * The rule a constraint on a getter of the model stands for.
   *
   * @param constraint an annotation type of Jakarta Validation or of this library
   * @return the rule
   * @throws IllegalArgumentException if the model uses no such constraint
   */
  public static Rule ofConstraint(Class<? extends Annotation> constraint) {
    return FormRules.of(constraint);
  }
}
