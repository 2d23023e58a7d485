package nrw.bildungsnetz.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One example of a rule: a network or register that keeps it, or one that is valid but broken at
 * one place. Immutable and safe for use by many threads.
 *
 * @param <T> {@link nrw.bildungsnetz.model.Network} or {@link
 *     nrw.bildungsnetz.model.NetworkRegister}
 * @param ruleId the rule
 * @param name what the example shows
 * @param document the network or register
 * @param asOf the day on which it is looked at
 * @param pointers the JSON Pointers at which the rule finds something, in their order; none for a
 *     conforming case
 * @param beside the other rules that find something in the case as well
 * @param edge the threshold that the case just keeps or just breaks; empty where it shows none
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
   * @param ruleId the rule
   * @param name what the example shows
   * @param document the network or register
   * @param asOf the day on which it is looked at
   * @param pointers the JSON Pointers at which the rule finds something
   * @param beside the other rules that find something in the case as well
   * @param edge the threshold that the case just keeps or just breaks
   */
  public RuleCase {
    pointers = List.copyOf(pointers);
    beside = Set.copyOf(beside);
  }

  /**
   * A case that keeps the rule.
   *
   * @param <T> the model type
   * @param ruleId the rule
   * @param name what the example shows
   * @param document the network or register
   * @param asOf the day on which it is looked at
   * @return the case
   */
  public static <T> RuleCase<T> conforming(String ruleId, String name, T document, LocalDate asOf) {
    return violating(ruleId, name, document, asOf);
  }

  /**
   * A case that violates the rule.
   *
   * @param <T> the model type
   * @param ruleId the rule
   * @param name what the example shows
   * @param document the network or register
   * @param asOf the day on which it is looked at
   * @param pointers the JSON Pointers at which the rule finds something, in their order
   * @return the case
   */
  public static <T> RuleCase<T> violating(
      String ruleId, String name, T document, LocalDate asOf, String... pointers) {
    return new RuleCase<>(
        ruleId, name, document, asOf, List.of(pointers), Set.of(), Optional.empty());
  }

  /**
   * The same case on another day.
   *
   * @param day the day on which the document is looked at
   * @return the case
   */
  public RuleCase<T> on(LocalDate day) {
    return new RuleCase<>(ruleId, name, document, day, pointers, beside, edge);
  }

  /**
   * The same case, in which other rules find something as well.
   *
   * @param others their ids
   * @return the case
   */
  public RuleCase<T> beside(String... others) {
    return new RuleCase<>(ruleId, name, document, asOf, pointers, Set.of(others), edge);
  }

  /**
   * The same case as one that just keeps or just breaks a threshold: one step further, and it would
   * be the other way round.
   *
   * @param threshold the name of the threshold
   * @return the case
   */
  public RuleCase<T> edgeOf(String threshold) {
    return new RuleCase<>(ruleId, name, document, asOf, pointers, beside, Optional.of(threshold));
  }

  /**
   * Whether the rule finds something.
   *
   * @return true where the case states at least one place
   */
  public boolean isViolating() {
    return !pointers.isEmpty();
  }

  @Override
  public String toString() {
    return ruleId + " " + (isViolating() ? "violated: " : "kept: ") + name;
  }
}
