package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * How many networks a source says there are, at the time it says so.
 *
 * <p>Source: ministry and pages of the Bezirksregierungen, which count 19 (2008), 50 (2018), 51
 * (2019, 2024) and 52 networks.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "lowerBound")
@Value.Immutable
public interface ClaimedTotal extends Dated, Sourced, Summarized {

  /**
   * Starts a new ClaimedTotal.
   *
   * @return an empty builder
   */
  static ClaimedTotalBuilder builder() {
    return new ClaimedTotalBuilder();
  }

  /**
   * How many networks there are.
   *
   * @return the number
   */
  @Positive
  Integer getNetworks();

  /**
   * Whether the source says that there are more than that.
   *
   * @return true for "more than"; false for the exact number
   */
  @Value.Default
  default boolean isLowerBound() {
    return false;
  }

  /**
   * How many Kreise and kreisfreie Städte there are in all, as the source says.
   *
   * @return the number; empty where not stated
   */
  Optional<@Positive Integer> getKreise();

  /**
   * The Regierungsbezirk the number holds for.
   *
   * @return the Regierungsbezirk; empty for the whole Land
   */
  Optional<Regierungsbezirk> getRegierungsbezirk();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ClaimedTotalBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default ClaimedTotal with(Consumer<ClaimedTotalBuilder> edit) {
    ClaimedTotalBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("ClaimedTotal", getNetworks());
  }
}
