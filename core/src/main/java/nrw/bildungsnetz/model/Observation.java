package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import java.util.function.Consumer;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A value of an indicator on a day or in a year.
 *
 * <p>The scale of the value is preserved: 1.50 is not equal to 1.5.
 *
 * <p>Source: Statistisches Landesamt Baden-Württemberg, Monatsheft 2/2018, on indicators of
 * Bildungsmonitoring.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "value")
@Value.Immutable
public interface Observation extends Dated, Sourced, Summarized {

  /**
   * Starts a new Observation.
   *
   * @return an empty builder
   */
  static ObservationBuilder builder() {
    return new ObservationBuilder();
  }

  /**
   * The value, in the unit of the indicator.
   *
   * @return a number, negative ones included
   */
  @Digits(integer = 15, fraction = 6)
  BigDecimal getValue();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ObservationBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Observation with(Consumer<ObservationBuilder> edit) {
    ObservationBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Observation", getValue());
  }
}
