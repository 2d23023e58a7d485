package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * Money that somebody else gives for a body, a programme or a measure.
 *
 * <p>Source: page of Essen (a foundation paid for the Bildungskonferenz).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Funding extends Sourced, Summarized {

  /**
   * Starts a new Funding.
   *
   * @return an empty builder
   */
  static FundingBuilder builder() {
    return new FundingBuilder();
  }

  /**
   * Who gives it.
   *
   * @return the id of an organisation
   */
  @Reference(to = "organisations")
  String getFunder();

  /**
   * How much is given in all, in euros.
   *
   * @return euros; empty where not stated
   */
  Optional<@Positive @Digits(integer = 12, fraction = 2) BigDecimal> getEuros();

  /**
   * The days for which it is given.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default FundingBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Funding with(Consumer<FundingBuilder> edit) {
    FundingBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Funding", getFunder());
  }
}
