package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * What a party brings in by contract: posts, premises, material costs or money.
 *
 * <p>Source: cost rules of the contracts (one municipal post, one released teacher, rooms and
 * material costs of the Kommune), according to the pages of Wuppertal, Düsseldorf and Rhein-Kreis
 * Neuss.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Contribution extends Sourced, Summarized {

  /**
   * Starts a new Contribution.
   *
   * @return an empty builder
   */
  static ContributionBuilder builder() {
    return new ContributionBuilder();
  }

  /**
   * What is brought in.
   *
   * @return the kind
   */
  ContributionKind getKind();

  /**
   * How much of a post is brought in; 1 is a full post.
   *
   * @return a share or number of full-time posts, such as 0.5 or 1.5; empty where not stated
   */
  Optional<@Positive @Digits(integer = 4, fraction = 4) BigDecimal> getFte();

  /**
   * What it costs in a year, in euros.
   *
   * @return euros; empty where not stated
   */
  Optional<@Positive @Digits(integer = 12, fraction = 2) BigDecimal> getEurosPerYear();

  /**
   * Whether the amount of money is rounded.
   *
   * @return true for a rounded amount; false for an exact one
   */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /**
   * What it is for, where the kind alone does not tell.
   *
   * @return a short text; empty for none
   */
  @Value.Redacted
  Optional<@Name String> getSubject();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ContributionBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Contribution with(Consumer<ContributionBuilder> edit) {
    ContributionBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Contribution", getKind());
  }
}
