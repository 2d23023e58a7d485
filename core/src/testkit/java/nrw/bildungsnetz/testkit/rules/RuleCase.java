package nrw.bildungsnetz.testkit.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.validation.Profile;
import org.jspecify.annotations.Nullable;

/**
 * An example for a rule: a network or register that conforms to it or violates it. Immutable and
 * thread-safe.
 *
 * @param <T> {@link nrw.bildungsnetz.model.Network} or {@link
 *     nrw.bildungsnetz.model.NetworkRegister}
 * @since 0.1.0
 */
public final class RuleCase<T> {

  private final String ruleId;
  private final String name;
  private final T document;
  private final LocalDate asOf;
  private final List<String> pointers;
  private final Set<String> beside;
  private final Optional<String> edge;
  private final List<Profile> profiles;

  private RuleCase(
      String ruleId,
      String name,
      T document,
      LocalDate asOf,
      List<String> pointers,
      Set<String> beside,
      Optional<String> edge,
      List<Profile> profiles) {
    this.ruleId = ruleId;
    this.name = name;
    this.document = document;
    this.asOf = asOf;
    this.pointers = List.copyOf(pointers);
    this.beside = Set.copyOf(beside);
    this.edge = edge;
    this.profiles = List.copyOf(profiles);
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
        ruleId, name, document, asOf, List.of(pointers), Set.of(), Optional.empty(), List.of());
  }

  /**
   * The same case with another reference date.
   *
   * @param day the reference date
   * @return the case
   */
  public RuleCase<T> on(LocalDate day) {
    return new RuleCase<>(ruleId, name, document, day, pointers, beside, edge, profiles);
  }

  /**
   * The same case, with other rules that also have findings.
   *
   * @param others the ids of the other rules
   * @return the case
   */
  public RuleCase<T> beside(String... others) {
    return new RuleCase<>(ruleId, name, document, asOf, pointers, Set.of(others), edge, profiles);
  }

  /**
   * The same case, marked as being at the boundary of a threshold: changing the threshold by one
   * flips the result.
   *
   * @param threshold the name of the threshold
   * @return the case
   */
  public RuleCase<T> edgeOf(String threshold) {
    return new RuleCase<>(
        ruleId, name, document, asOf, pointers, beside, Optional.of(threshold), profiles);
  }

  /**
   * The same case, judged under profiles; to show, for example, that a threshold can be set.
   *
   * @param layers the profiles, from the most general to the most specific
   * @return the case
   */
  public RuleCase<T> under(Profile... layers) {
    return new RuleCase<>(ruleId, name, document, asOf, pointers, beside, edge, List.of(layers));
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

  /** {@return the id of the rule} */
  public String getRuleId() {
    return ruleId;
  }

  /** {@return what the example shows} */
  public String getName() {
    return name;
  }

  /** {@return the network or register} */
  public T getDocument() {
    return document;
  }

  /** {@return the reference date} */
  public LocalDate getAsOf() {
    return asOf;
  }

  /** {@return the JSON Pointers of the rule's findings, in order; empty for a conforming case} */
  public List<String> getPointers() {
    return pointers;
  }

  /** {@return the ids of the other rules that have findings in this case} */
  public Set<String> getBeside() {
    return beside;
  }

  /** {@return the name of the threshold at whose boundary the case is; empty if there is none} */
  public Optional<String> getEdge() {
    return edge;
  }

  /** {@return the profiles it is judged under; later ones override earlier ones} */
  public List<Profile> getProfiles() {
    return profiles;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof RuleCase<?> other
        && ruleId.equals(other.ruleId)
        && name.equals(other.name)
        && document.equals(other.document)
        && asOf.equals(other.asOf)
        && pointers.equals(other.pointers)
        && beside.equals(other.beside)
        && edge.equals(other.edge)
        && profiles.equals(other.profiles);
  }

  @Override
  public int hashCode() {
    return Objects.hash(ruleId, name, document, asOf, pointers, beside, edge, profiles);
  }
}
