package nrw.bildungsnetz.testkit.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.catalogue.RuleCatalogue;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Profile;
import nrw.bildungsnetz.validation.RuleSet;

/**
 * Verifies that a rule is complete: texts in both languages, a conforming and a violating example,
 * examples on both sides of each threshold, the declared attributes, and that profiles can switch
 * it off, weigh it anew and waive what it finds.
 *
 * <pre>{@code
 * RuleContract.in(RuleSet.standard().plus(own)).verify(own.getRule(), examples);
 * }</pre>
 *
 * <p>What rules of the catalogue find in an example is left aside, so that a new version of the
 * catalogue breaks no contract; {@link #withCatalogue()} compares it too. A rule is verified
 * without the catalogue in {@code RuleSet.empty().plus(own)}. The rules of this library are tested
 * with it. Unique ids are checked by {@link RuleSet#plus}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleContract {

  private final RuleSet rules;
  private final Predicate<String> compared;
  private final Function<RuleCase<?>, List<Finding>> examination;

  private RuleContract(
      RuleSet rules, Predicate<String> compared, Function<RuleCase<?>, List<Finding>> examination) {
    this.rules = rules;
    this.compared = compared;
    this.examination = examination;
  }

  /**
   * Creates the contract for the rules in a set.
   *
   * @param rules all rules that run together; examples are judged under their own profiles and not
   *     under those of the set
   * @return the contract
   */
  public static RuleContract in(RuleSet rules) {
    RuleSet plain = rules.withoutProfiles();
    return new RuleContract(
        plain,
        id -> RuleCatalogue.find(id).isEmpty(),
        example -> examine(example, plain.under(example.getProfiles().toArray(Profile[]::new))));
  }

  /**
   * The same contract, in which an example also names the rules of the catalogue that have findings
   * in it.
   *
   * @return the contract
   */
  public RuleContract withCatalogue() {
    return new RuleContract(rules, id -> true, examination);
  }

  /**
   * The same contract, with another way to validate an example.
   *
   * @param newExamination returns the findings of all rules in an example
   * @return the contract
   */
  public RuleContract examinedBy(Function<RuleCase<?>, List<Finding>> newExamination) {
    return new RuleContract(rules, compared, newExamination);
  }

  /**
   * Verifies that a rule meets the contract.
   *
   * @param rule the rule, one of the set
   * @param cases the examples; may include those of other rules
   * @throws AssertionError if it does not; the message lists everything that is missing
   */
  public void verify(Rule rule, Collection<? extends RuleCase<?>> cases) {
    List<String> breaches = breaches(rule, cases);
    if (!breaches.isEmpty()) {
      throw new AssertionError(
          rule.getId()
              + " does not meet the contract of rules:\n- "
              + String.join("\n- ", breaches));
    }
  }

  /**
   * The parts of the contract that a rule does not meet.
   *
   * @param rule the rule, one of the set
   * @param cases the examples; may include those of other rules
   * @return descriptions in English; empty if the rule meets the contract
   */
  public List<String> breaches(Rule rule, Collection<? extends RuleCase<?>> cases) {
    List<RuleCase<?>> own = new ArrayList<>();
    cases.stream().filter(each -> each.getRuleId().equals(rule.getId())).forEach(own::add);
    List<String> breaches = new ArrayList<>(TextContract.breaches(rule));
    if (!rules.find(rule.getId()).filter(rule::equals).isPresent()) {
      breaches.add(rule.getId() + " is not one of the rules that run");
    }
    if (own.stream().allMatch(RuleCase::isViolating)) {
      breaches.add(rule.getId() + " has no example that keeps it");
    }
    if (own.stream().noneMatch(RuleCase::isViolating)) {
      breaches.add(rule.getId() + " has no example that violates it");
    }
    own.forEach(example -> examine(rule, example, breaches));
    for (NetworkRule each : rules.getNetworkRules()) {
      if (each.getRule().equals(rule)) {
        breaches.addAll(ThresholdContract.breaches(each, own));
        breaches.addAll(ReadContract.breaches(each, cases));
        breaches.addAll(ProfileContract.breaches(each, own));
      }
    }
    return List.copyOf(breaches);
  }

  private void examine(Rule rule, RuleCase<?> example, List<String> breaches) {
    List<Finding> findings = examination.apply(example);
    List<Finding> own =
        findings.stream().filter(each -> each.getRule().getId().equals(rule.getId())).toList();
    List<String> pointers = own.stream().map(each -> each.getPath().toJsonPointer()).toList();
    if (!pointers.equals(example.getPointers())) {
      breaches.add(example + ": found at " + pointers + " instead of " + example.getPointers());
    }
    Set<String> found =
        besides(rule, findings.stream().map(finding -> finding.getRule().getId()).toList());
    Set<String> told = besides(rule, example.getBeside());
    if (example.isViolating() && !found.equals(told)) {
      breaches.add(example + ": beside it found " + found + " instead of " + told);
    }
    own.forEach(finding -> breaches.addAll(TextContract.breaches(finding)));
  }

  private Set<String> besides(Rule rule, Collection<String> ids) {
    return ids.stream()
        .filter(id -> !id.equals(rule.getId()) && compared.test(id))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<Finding> examine(RuleCase<?> example, RuleSet under) {
    NetworkValidator validator = NetworkValidator.create().using(under);
    return example.getDocument() instanceof NetworkRegister register
        ? validator.validate(register, example.getAsOf()).getFindings()
        : validator.validate((Network) example.getDocument(), example.getAsOf()).getFindings();
  }
}
