package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.style.Described;
import org.immutables.value.Value;

/**
 * How a body voted.
 *
 * <p>A unanimous vote with votes against is rejected. Immutable and thread-safe.
 *
 * <p>Source: council papers of Köln, Kreis Coesfeld and Kreis Borken.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Vote {

  /**
   * Starts a new Vote.
   *
   * @return an empty builder
   */
  static VoteBuilder builder() {
    return new VoteBuilder();
  }

  /**
   * The votes in favour.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getInFavour();

  /**
   * The votes against.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getAgainst();

  /**
   * The abstentions.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getAbstentions();

  /**
   * Whether nobody voted against.
   *
   * @return true for a unanimous vote; false where not stated
   */
  @Value.Default
  default boolean isUnanimous() {
    return false;
  }

  /**
   * Rejects a unanimous vote with votes against.
   *
   * @throws ContradictionException if it is both
   */
  @Value.Check
  default void refuseContradictions() {
    if (isUnanimous() && getAgainst().orElse(0) > 0) {
      throw new ContradictionException("unanimous", "against", "somebody voted against");
    }
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default VoteBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Vote with(Consumer<VoteBuilder> edit) {
    VoteBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }
}
