package nrw.bildungsnetz.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nrw.bildungsnetz.NetworkValidator;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.RuleSet;

/**
 * Verifies that a rule is complete: texts in both languages, a conforming and a violating example,
 * examples on both sides of each threshold, and the declared attributes.
 *
 * <pre>{@code
 * List<String> breaches = RuleContract.in(RuleSet.standard()).breaches(rule, examples);
 * }</pre>
 *
 * <p>The rules of this library are tested with it. Embedders can test their own rules: {@code
 * assertThat(RuleContract.in(rules).breaches(rule, examples)).isEmpty()}. Unique ids are checked by
 * {@link RuleSet#plus}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleContract {

  private final RuleSet rules;
  private final Function<RuleCase<?>, List<Finding>> examination;

  private RuleContract(RuleSet rules, Function<RuleCase<?>, List<Finding>> examination) {
    this.rules = rules;
    this.examination = examination;
  }

  /**
   * Creates the contract for the rules in a set.
   *
   * @param rules all rules that run together; profiles in the set are ignored
   * @return the contract
   */
  public static RuleContract in(RuleSet rules) {
    NetworkValidator validator = NetworkValidator.create().using(rules.withoutProfiles());
    return new RuleContract(rules, example -> examine(example, validator));
  }

  /**
   * The same contract, with another way to validate an example.
   *
   * @param newExamination returns the findings of all rules in an example
   * @return the contract
   */
  public RuleContract examinedBy(Function<RuleCase<?>, List<Finding>> newExamination) {
    return new RuleContract(rules, newExamination);
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
    Set<String> beside = besides(rule, findings);
    if (example.isViolating() && !beside.equals(example.getBeside())) {
      breaches.add(example + ": beside it found " + beside + " instead of " + example.getBeside());
    }
    own.forEach(finding -> breaches.addAll(TextContract.breaches(finding)));
  }

  private static Set<String> besides(Rule rule, List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.getRule().getId())
        .filter(id -> !id.equals(rule.getId()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Finding> examine(RuleCase<?> example, NetworkValidator validator) {
    return example.getDocument() instanceof NetworkRegister register
        ? validator.validate(register, example.getAsOf()).getFindings()
        : validator.validate((Network) example.getDocument(), example.getAsOf()).getFindings();
  }
}
