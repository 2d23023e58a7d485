package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A step of the Bildungskette that the network tends, from one stage to the next or from one
 * Schulform to another.
 *
 * <p>Sources often describe a step only broadly ("Schule – Arbeitswelt"), so both ends are sets of
 * stages; an empty set means not stated.
 *
 * <p>Source: page of the Regionales Bildungsbüro Hagen; § 11 SchulG NRW and APO-S I for the steps
 * between schools.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Transition extends Identified, Sourced {

  /**
   * Starts a new Transition.
   *
   * @return an empty builder
   */
  static TransitionBuilder builder() {
    return new TransitionBuilder();
  }

  /**
   * The name of the transition.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * Whether the step leads to another stage or to another Schulform.
   *
   * @return the direction
   */
  TransitionDirection getDirection();

  /**
   * The stages it leads from.
   *
   * @return stages; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<Bildungsstufe> getFromStages();

  /**
   * The stages it leads to.
   *
   * @return stages; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<Bildungsstufe> getToStages();

  /**
   * The Schulformen it leads from, by their official keys.
   *
   * @return two-digit keys of the school ministry; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@SchulformKey String> getFromSchulformen();

  /**
   * The Schulformen it leads to, by their official keys.
   *
   * @return two-digit keys of the school ministry; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@SchulformKey String> getToSchulformen();

  /**
   * The grades after or in which it happens, such as grade 4 for the step to the Sekundarstufe I.
   *
   * @return Jahrgangsstufen; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<Jahrgangsstufe> getGrades();

  /**
   * Whom it is tended for, where not for all learners.
   *
   * @return names of groups; empty for all or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTargetGroups();

  /**
   * The Handlungsfelder in which it is tended.
   *
   * @return ids of Handlungsfelder; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The organisations that hand the learners over.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getGivingOrganisations();

  /**
   * The organisations that take the learners in.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getReceivingOrganisations();

  /**
   * The organisations that coordinate it, such as the Kommunale Koordinierungsstelle.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getCoordinatingOrganisations();

  /**
   * The bodies that accompany the transition.
   *
   * @return ids of committees; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "committees") String> getCommittees();

  /**
   * The means by which it is shaped.
   *
   * @return instruments; empty where not stated
   */
  List<@Valid Instrument> getInstruments();

  /**
   * What the partners do for it.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * The days on which it is tended.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Whether the transition is tended on a day, as far as is known.
   *
   * @param date the day
   * @return true if no period is stated or the stated one does not exclude the day
   */
  default boolean isTendedOn(LocalDate date) {
    Optional<Period> period = getPeriod();
    return period.isEmpty() || period.get().contains(date);
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default TransitionBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Transition with(Consumer<TransitionBuilder> edit) {
    TransitionBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Transition", getId(), getDirection());
  }
}
