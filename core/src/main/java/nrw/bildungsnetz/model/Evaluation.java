package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A look at how the network works and what it brings about.
 *
 * <p>Source: page of the Regionales Bildungsbüro Dortmund (Wirkungsmonitoring); Kreis Coesfeld and
 * Ennepe-Ruhr-Kreis on the evaluations of the networks.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "name")
@Value.Immutable
public interface Evaluation extends Identified, Dated, Sourced {

  /**
   * Starts a new Evaluation.
   *
   * @return an empty builder
   */
  static EvaluationBuilder builder() {
    return new EvaluationBuilder();
  }

  /**
   * What was evaluated, in a few words.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * How it is done.
   *
   * @return methods; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<EvaluationMethod> getMethods();

  /**
   * Whether somebody from outside does it.
   *
   * @return true for an external evaluation; false for an internal one or where nothing is said
   */
  @Value.Default
  default boolean isExternal() {
    return false;
  }

  /**
   * Whether it goes on all the time.
   *
   * @return true for a continuous one; false for a single one or where nothing is said
   */
  @Value.Default
  default boolean isContinuous() {
    return false;
  }

  /**
   * Whether it is only due or announced.
   *
   * @return true for a plan; false for what happened
   */
  @Value.Default
  default boolean isPlanned() {
    return false;
  }

  /**
   * The agreement whose balance it draws.
   *
   * @return the id of an agreement; empty for none or not stated
   */
  Optional<@Reference(to = "agreements") String> getAgreement();

  /**
   * The meeting in which its outcome was discussed.
   *
   * @return the id of a meeting; empty for none or not stated
   */
  Optional<@Reference(to = "meetings") String> getMeeting();

  /**
   * The organisations that carry it out.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getOrganisations();

  /**
   * The Handlungsfelder it looks at.
   *
   * @return ids of Handlungsfelder; empty for the whole network
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The indicators it rests on.
   *
   * @return ids of indicators; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "indicators") String> getIndicators();

  /**
   * How many persons were asked.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getInvited();

  /**
   * How many persons answered.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getResponded();

  /**
   * How many per cent of those asked answered, where only the share is known.
   *
   * @return percent; empty where not stated
   */
  Optional<@Positive @Max(100) @Digits(integer = 3, fraction = 3) BigDecimal> getResponsePercent();

  /**
   * Whether the numbers are rounded.
   *
   * @return true for rounded numbers; false for counted ones
   */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /**
   * What it looked at and found.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default EvaluationBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Evaluation with(Consumer<EvaluationBuilder> edit) {
    EvaluationBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Evaluation", getId());
  }
}
