package nrw.bildungsnetz.model;

import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * What became of a resolution.
 *
 * <p>Source: page of the Ennepe-Ruhr-Kreis on its Bildungsrat; Wuppertal.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "status")
@Value.Immutable
public interface FollowUp extends Dated, Sourced, Summarized {

  /**
   * Starts a new FollowUp.
   *
   * @return an empty builder
   */
  static FollowUpBuilder builder() {
    return new FollowUpBuilder();
  }

  /**
   * How far it has come.
   *
   * @return the status
   */
  FollowUpStatus getStatus();

  /**
   * The resolution that answers it, such as the decision of the Lenkungskreis on a recommendation.
   *
   * @return the id of another resolution; empty for none
   */
  Optional<@Reference(to = "resolutions", acyclic = true) String> getResolution();

  /**
   * The body that takes care of it.
   *
   * @return the id of a committee; empty where not stated
   */
  Optional<@Reference(to = "committees") String> getResponsible();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default FollowUpBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default FollowUp with(Consumer<FollowUpBuilder> edit) {
    FollowUpBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("FollowUp", getStatus());
  }
}
