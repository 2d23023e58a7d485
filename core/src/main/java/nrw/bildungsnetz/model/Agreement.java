package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * An agreement between partners of the network, above all the Kooperationsvertrag, with its
 * history.
 *
 * <p>The Kooperationsvertrag between Land and Kommune sets a network up (§ 78a Abs. 3 SchulG NRW);
 * there may be further agreements. Contracts lapse and are resumed, so the history is kept as
 * events, and the state on a day is derived from them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Agreement extends Identified, Sourced {

  /**
   * Starts a new Agreement.
   *
   * @return an empty builder
   */
  static AgreementBuilder builder() {
    return new AgreementBuilder();
  }

  /**
   * What kind of agreement it is.
   *
   * @return the type
   */
  AgreementType getType();

  /**
   * The title of the agreement.
   *
   * @return the title; empty where not stated
   */
  Optional<@Name String> getTitle();

  /**
   * The partners who concluded it.
   *
   * @return the parties; empty where not stated
   */
  List<@Valid AgreementParty> getParties();

  /**
   * What happened to it, in any order.
   *
   * @return the events; empty where not stated
   */
  List<@Valid AgreementEvent> getEvents();

  /**
   * What it fixes.
   *
   * @return the content; empty where not stated
   */
  Optional<@Valid AgreementContent> getContent();

  /**
   * The earlier agreement that this one changes or replaces.
   *
   * @return the id of an agreement; empty for none
   */
  Optional<@Reference(to = "agreements", acyclic = true) String> getAmends();

  /**
   * The state of this agreement on a day, derived from its events.
   *
   * <p>Only certainties count: an event of which only the year is known has certainly happened once
   * the year is over, and the agreement is certainly not in force before that year begins.
   *
   * @param date the day
   * @return the state, {@link AgreementState#NOT_STATED} if the events leave it open
   */
  default AgreementState stateOn(LocalDate date) {
    return AgreementHistory.of(this).stateOn(date);
  }

  /**
   * The periods in which this agreement was certainly in force, in chronological order.
   *
   * @return periods, the last one open if no event ends it; empty if the events are inconclusive
   */
  default List<Period> inForcePeriods() {
    return AgreementHistory.of(this).inForcePeriods();
  }

  /**
   * The earliest day on which this agreement can have begun, according to the most informative kind
   * of event: START, else ACTUAL_START, else SIGNING.
   *
   * @return the day; empty where no such event has a date
   */
  default Optional<LocalDate> earliestBeginning() {
    return AgreementHistory.earliestBeginning(this);
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default AgreementBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Agreement with(Consumer<AgreementBuilder> edit) {
    AgreementBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Agreement", getId(), getType());
  }
}
