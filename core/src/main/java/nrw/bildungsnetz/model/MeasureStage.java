package nrw.bildungsnetz.model;

import java.util.function.Consumer;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A step of a measure on its way from project to Regelsystem.
 *
 * <p>Source: article on the Regionales Bildungsbüro Dortmund.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "kind")
@Value.Immutable
public interface MeasureStage extends Dated, Sourced, Summarized {

  /**
   * Starts a new MeasureStage.
   *
   * @return an empty builder
   */
  static MeasureStageBuilder builder() {
    return new MeasureStageBuilder();
  }

  /**
   * What the measure has become.
   *
   * @return the kind
   */
  MeasureStageKind getKind();

  /**
   * Whether the step is only planned.
   *
   * @return true for a plan; false for what happened
   */
  @Value.Default
  default boolean isPlanned() {
    return false;
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default MeasureStageBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default MeasureStage with(Consumer<MeasureStageBuilder> edit) {
    MeasureStageBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("MeasureStage", getKind());
  }
}
