package nrw.bildungsnetz.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An example for a rule: a network or register that conforms to it or violates it. Immutable and
 * thread-safe.
 *
 * @param <T> {@link nrw.bildungsnetz.model.Network} or {@link
 *     nrw.bildungsnetz.model.NetworkRegister}
 * @param ruleId the id of the rule
 * @param name what the example shows
 * @param document the network or register
 * @param asOf the reference date
 * @param pointers the JSON Pointers of the rule's findings, in order; empty for a conforming case
 * @param beside the ids of the other rules that have findings in this case
 * @param edge the name of the threshold at whose boundary the case is; empty if there is none
 */
public record RuleCase<T>(
    String ruleId,
    String name,
    T document,
    LocalDate asOf,
    List<String> pointers,
    Set<String> beside,
    Optional<String> edge) {

  /**
   * Creates an example.
   *
   * @param ruleId the id of the rule
   * @param name what the example shows
   * @param document the network or register
   * @param asOf the reference date
   * @param pointers the JSON Pointers of the rule's findings
   * @param beside the ids of the other rules that have findings in this case
   * @param edge the name of the threshold at whose boundary the case is; empty if there is none
   */
  public RuleCase {
    pointers = List.copyOf(pointers);
    beside = Set.copyOf(beside);
  }

  /**
   * Creates a case that conforms to the rule.
   *
   * @param <T> the model type
   * @param ruleId the id of the rule
   * @param name what the example shows
   * @param document the network or register
   * @param asOf the reference date
   * @return the case
   */
  public static <T> RuleCase<T> conforming(String ruleId, String name, T document, LocalDate asOf) {
    return violating(ruleId, name, document, asOf);
  }

  /**
   * Creates a case that violates the rule.
   *
   * @param <T> the model type
   * @param ruleId the id of the rule
   * @param name what the example shows
   * @param document the network or register
   * @param asOf the reference date
   * @param pointers the JSON Pointers of the rule's findings, in order
   * @return the case
   */
  public static <T> RuleCase<T> violating(
      String ruleId, String name, T document, LocalDate asOf, String... pointers) {
    return new RuleCase<>(
        ruleId, name, document, asOf, List.of(pointers), Set.of(), Optional.empty());
  }

  /**
   * The same case with another reference date.
   *
   * @param day the reference date
   * @return the case
   */
  public RuleCase<T> on(LocalDate day) {
    return new RuleCase<>(ruleId, name, document, day, pointers, beside, edge);
  }

  /**
   * The same case, with other rules that also have findings.
   *
   * @param others the ids of the other rules
   * @return the case
   */
  public RuleCase<T> beside(String... others) {
    return new RuleCase<>(ruleId, name, document, asOf, pointers, Set.of(others), edge);
  }

  /**
   * The same case, marked as being at the boundary of a threshold: changing the threshold by one
   * flips the result.
   *
   * @param threshold the name of the threshold
   * @return the case
   */
  public RuleCase<T> edgeOf(String threshold) {
    return new RuleCase<>(ruleId, name, document, asOf, pointers, beside, Optional.of(threshold));
  }

  /**
   * Whether the case violates the rule.
   *
   * @return true if the case has at least one pointer
   */
  public boolean isViolating() {
    return !pointers.isEmpty();
  }

  @Override
  public String toString() {
    return ruleId + " " + (isViolating() ? "violated: " : "kept: ") + name;
  }
}
