package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
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
 * Something the network wants to reach: the first link of the Wirkungslogik from goal to measure to
 * indicator.
 *
 * <p>Source: page of the Regionales Bildungsbüro Dortmund (each field has a goal); Transferagentur
 * Großstädte, Wirkmodell.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Goal extends Identified, Sourced {

  /**
   * Starts a new Goal.
   *
   * @return an empty builder
   */
  static GoalBuilder builder() {
    return new GoalBuilder();
  }

  /**
   * The goal in a few words.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * The goal in full.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * The larger goal it serves.
   *
   * @return the id of another goal; empty for none
   */
  Optional<@Reference(to = "goals", acyclic = true) String> getPartOf();

  /**
   * The Handlungsfelder it belongs to.
   *
   * @return ids of Handlungsfelder; empty for a goal of the whole network
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The agreement that fixes it.
   *
   * @return the id of an agreement; empty for none or not stated
   */
  Optional<@Reference(to = "agreements") String> getAgreement();

  /**
   * Whom it is for.
   *
   * @return names of groups; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTargetGroups();

  /**
   * After how many years it is looked at anew.
   *
   * @return years; empty where not stated
   */
  Optional<@Positive Integer> getReviewAfterYears();

  /**
   * After how many years at the latest, where the source gives a range.
   *
   * @return years; empty where it gives one number or none
   */
  Optional<@Positive Integer> getReviewAfterYearsAtMost();

  /**
   * The goals of the Agenda 2030 it serves, 1 to 17.
   *
   * @return numbers from 1 to 17; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Min(1) @Max(17) Integer> getSdgs();

  /**
   * The days on which it is pursued; its end is the day by which it is to be reached.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default GoalBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Goal with(Consumer<GoalBuilder> edit) {
    GoalBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Goal", getId());
  }
}
