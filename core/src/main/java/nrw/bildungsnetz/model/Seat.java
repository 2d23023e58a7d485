package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.SchulformKey;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A seat, or several of one kind, in a body: for whom it is kept, whoever holds it.
 *
 * <p>Who holds it on a day follows from the {@link Membership memberships} that refer to it.
 * Several organisations may share a seat, and a rotating seat passes from one to the next.
 *
 * <p>Source: Kreis Soest (seats that rotate), Rhein-Sieg-Kreis (seats shared by towns, advisory
 * seats), Dortmund (Schulkoordinierungskonferenz).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Seat extends Identified, Sourced {

  /**
   * Starts a new Seat.
   *
   * @return an empty builder
   */
  static SeatBuilder builder() {
    return new SeatBuilder();
  }

  /**
   * The body.
   *
   * @return the id of a committee
   */
  @Reference(to = "committees")
  String getCommittee();

  /**
   * How the seat is called, for example "Leitung einer Grundschule".
   *
   * @return the name; empty where not stated
   */
  Optional<@Name String> getName();

  /**
   * Whom the seat is kept for.
   *
   * @return the representation; empty where not stated
   */
  Optional<Representation> getRepresents();

  /**
   * The organisations it is kept for; several share it.
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getOrganisations();

  /**
   * How many places of this kind there are; each has a membership of its own, or a single one
   * stands for all.
   *
   * <p>A single membership stands for all places if it is the only one on the seat. Beside others,
   * one of a group of organisations stands for the places that the others leave. A single
   * membership that names a person or an office leaves open how many places are filled.
   * Organisations that share a seat do not multiply its places, and substitutes hold none.
   *
   * @return the number; empty for one
   */
  Optional<@Positive Integer> getPlaces();

  /**
   * Whether the seat passes from one holder to the next in turn.
   *
   * @return true for a rotating seat; false for one with a fixed holder or where nothing is said
   */
  @Value.Default
  default boolean isRotating() {
    return false;
  }

  /**
   * Among how many holders it rotates.
   *
   * @return the number; empty where not stated or the seat does not rotate
   */
  Optional<@Positive Integer> getRotatingAmong();

  /**
   * Whether the seat is without a vote.
   *
   * @return true for an advisory seat; false for a voting one or where nothing is said
   */
  @Value.Default
  default boolean isAdvisory() {
    return false;
  }

  /**
   * How its holder is found.
   *
   * @return the way; empty where not stated
   */
  Optional<Selection> getSelection();

  /**
   * The Schulformen it speaks for, by their official keys.
   *
   * @return two-digit keys of the school ministry; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@SchulformKey String> getSchulformen();

  /**
   * Whether it speaks for all Schulformen.
   *
   * @return true for all; false where it speaks for those named or nothing is said
   */
  @Value.Default
  default boolean isAllSchulformen() {
    return false;
  }

  /**
   * In how many meetings of a year it takes part, where it does not take part in all.
   *
   * @return the number of meetings; empty for all of them
   */
  Optional<@Positive @Max(366) Integer> getMeetingsPerYear();

  /**
   * The days on which the seat exists.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default SeatBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Seat with(Consumer<SeatBuilder> edit) {
    SeatBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Seat", getId());
  }
}
