package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Comparator;
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
 * What partners do to reach goals, on its way from project to Regelsystem.
 *
 * <p>Source: article on the Regionales Bildungsbüro Dortmund (innovations carried over into the
 * Regelsystem step by step); Transferagentur Großstädte, Wirkmodell.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Measure extends Identified, Sourced {

  /**
   * Starts a new Measure.
   *
   * @return an empty builder
   */
  static MeasureBuilder builder() {
    return new MeasureBuilder();
  }

  /**
   * The name of the measure.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * What is done.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * The goals it serves.
   *
   * @return ids of goals; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "goals") String> getGoals();

  /**
   * The Handlungsfelder it belongs to.
   *
   * @return ids of Handlungsfelder; empty where they follow from its goals
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The transitions it shapes.
   *
   * @return ids of transitions; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "transitions") String> getTransitions();

  /**
   * The body that answers for it.
   *
   * @return the id of a committee; empty where not stated
   */
  Optional<@Reference(to = "committees") String> getResponsible();

  /**
   * The organisations that run it (its Träger).
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getCarriers();

  /**
   * The organisations that take part.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getPartners();

  /**
   * The programmes it is part of.
   *
   * @return ids of programmes; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "programmes") String> getProgrammes();

  /**
   * What is paid for it.
   *
   * @return fundings; empty where not stated
   */
  List<@Valid Funding> getFundings();

  /**
   * The areas in which it is done.
   *
   * @return ids of Sozialräume; empty for the whole territory or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "sozialraeume") String> getSozialraeume();

  /**
   * Whom it is for.
   *
   * @return names of groups; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTargetGroups();

  /**
   * The goals of the Agenda 2030 it serves, 1 to 17.
   *
   * @return numbers from 1 to 17; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Min(1) @Max(17) Integer> getSdgs();

  /**
   * Its way from project to Regelsystem.
   *
   * @return steps in any order; empty where not stated
   */
  List<@Valid MeasureStage> getStages();

  /**
   * The days on which it runs.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * The stage the measure has certainly reached by a day. Of several steps on the same day, the
   * most advanced one counts.
   *
   * @param date the day
   * @return the latest stage; empty if no step has certainly happened by then
   */
  default Optional<MeasureStageKind> stageOn(LocalDate date) {
    return getStages().stream()
        .filter(stage -> !stage.isPlanned())
        .filter(stage -> stage.latestDay().filter(day -> !day.isAfter(date)).isPresent())
        .max(
            Comparator.comparing((MeasureStage stage) -> stage.latestDay().orElseThrow())
                .thenComparing(MeasureStage::getKind))
        .map(MeasureStage::getKind);
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default MeasureBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Measure with(Consumer<MeasureBuilder> edit) {
    MeasureBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Measure", getId());
  }
}
