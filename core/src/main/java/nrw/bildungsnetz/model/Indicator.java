package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
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
 * What shows whether measures and goals take effect (Kennzahl), with its values over time.
 *
 * <p>If the definition changes, a new indicator begins.
 *
 * <p>Source: page of the Regionales Bildungsbüro Dortmund (Kennzahlen); Transferagentur Großstädte,
 * Wirktreppe.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Indicator extends Identified, Sourced {

  /**
   * Starts a new Indicator.
   *
   * @return an empty builder
   */
  static IndicatorBuilder builder() {
    return new IndicatorBuilder();
  }

  /**
   * The name of the indicator.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * How it is counted.
   *
   * @return a text; empty for none
   */
  Optional<@Prose String> getDefinition();

  /**
   * The level of the Wirkungslogik it measures.
   *
   * @return the level; empty where not stated
   */
  Optional<ImpactLevel> getLevel();

  /**
   * The step of the Wirktreppe it measures: 1 to 3 output, 4 to 6 outcome, 7 impact.
   *
   * @return a number from 1 to 7; empty where not stated
   */
  Optional<@Min(1) @Max(7) Integer> getWirkstufe();

  /**
   * The goals it tells about.
   *
   * @return ids of goals; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "goals") String> getGoals();

  /**
   * The measures it tells about.
   *
   * @return ids of measures; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "measures") String> getMeasures();

  /**
   * The unit of its values, for example "Prozent".
   *
   * @return the unit; empty where not stated
   */
  Optional<@Name String> getUnit();

  /**
   * Where its values come from, for example "amtliche Schulstatistik".
   *
   * @return the data source; empty where not stated
   */
  Optional<@Name String> getDataSource();

  /**
   * The value from which the work started.
   *
   * @return the value; empty where not stated
   */
  Optional<@Valid Observation> getBaseline();

  /**
   * The value to be reached, with the day by which it is to be reached.
   *
   * @return the value; empty where not stated
   */
  Optional<@Valid Observation> getTarget();

  /**
   * The values observed.
   *
   * @return values in any order; empty for none yet
   */
  List<@Valid Observation> getObservations();

  /**
   * The indicator with another definition whose series this one continues.
   *
   * @return the id of an indicator; empty for none
   */
  Optional<@Reference(to = "indicators", acyclic = true) String> getPredecessor();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default IndicatorBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Indicator with(Consumer<IndicatorBuilder> edit) {
    IndicatorBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Indicator", getId());
  }
}
