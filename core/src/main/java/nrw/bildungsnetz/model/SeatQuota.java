package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Positive;
import java.util.function.Consumer;
import nrw.bildungsnetz.style.Described;
import org.immutables.value.Value;

/**
 * How many seats of the Lenkungskreis an agreement gives to a side.
 *
 * <p>Source: contract of Kreis Euskirchen (six seats each for Land and Kommune); page of the
 * Rhein-Sieg-Kreis.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface SeatQuota {

  /**
   * Starts a new SeatQuota.
   *
   * @return an empty builder
   */
  static SeatQuotaBuilder builder() {
    return new SeatQuotaBuilder();
  }

  /**
   * The side.
   *
   * @return the side
   */
  Side getSide();

  /**
   * The number of its seats; several quotas of one side add up.
   *
   * @return the number
   */
  @Positive
  Integer getSeats();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default SeatQuotaBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default SeatQuota with(Consumer<SeatQuotaBuilder> edit) {
    SeatQuotaBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }
}
