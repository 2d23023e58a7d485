package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
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
 * A decision or recommendation, of a body of the network or of the council about the network.
 *
 * <p>Source: § 78a Abs. 4 SchulG NRW (competences stay where they are); Hochsauerlandkreis
 * (consensus); Wuppertal (proposals go to political decision).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "name")
@Value.Immutable
public interface Resolution extends Identified, Dated, Sourced {

  /**
   * Starts a new Resolution.
   *
   * @return an empty builder
   */
  static ResolutionBuilder builder() {
    return new ResolutionBuilder();
  }

  /**
   * Whether it decides or recommends.
   *
   * @return the kind
   */
  ResolutionKind getKind();

  /**
   * What was resolved, in a few words.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * What was resolved, in full.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * Whether it was only announced, and no source tells that it was taken.
   *
   * @return true for a plan; false for what happened
   */
  @Value.Default
  default boolean isPlanned() {
    return false;
  }

  /**
   * The body of the network that resolved.
   *
   * @return the id of a committee; empty for a body from outside or not stated
   */
  Optional<@Reference(to = "committees") String> getCommittee();

  /**
   * The meeting in which it was taken.
   *
   * @return the id of a meeting; empty where not stated
   */
  Optional<@Reference(to = "meetings") String> getMeeting();

  /**
   * The body of the Kommune that resolved.
   *
   * @return the body; empty for a body of the network
   */
  Optional<PoliticalBody> getPoliticalBody();

  /**
   * How far the sides agreed.
   *
   * @return the degree; empty where not stated
   */
  Optional<Consensus> getConsensus();

  /**
   * The sides that did not agree.
   *
   * @return sides; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<Side> getDissentingSides();

  /**
   * How it was voted.
   *
   * @return the vote; empty where not stated
   */
  Optional<@Valid Vote> getVote();

  /**
   * The Handlungsfelder it is about.
   *
   * @return ids of Handlungsfelder; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * The goals it is about.
   *
   * @return ids of goals; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "goals") String> getGoals();

  /**
   * The measures it is about.
   *
   * @return ids of measures; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "measures") String> getMeasures();

  /**
   * The transitions it is about.
   *
   * @return ids of transitions; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "transitions") String> getTransitions();

  /**
   * The agreements it is about.
   *
   * @return ids of agreements; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "agreements") String> getAgreements();

  /**
   * The bodies it is about.
   *
   * @return ids of committees; empty for none
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "committees") String> getCommittees();

  /**
   * Whether it costs money of the Kommune.
   *
   * @return true where it does; false otherwise or where nothing is said
   */
  @Value.Default
  default boolean isBudgetRelevant() {
    return false;
  }

  /**
   * Whether Rat or Kreistag must agree, and have.
   *
   * @return the state of the reservation; empty where not stated
   */
  Optional<Reservation> getReservation();

  /**
   * What became of it.
   *
   * @return steps in any order; empty where not stated
   */
  List<@Valid FollowUp> getFollowUps();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default ResolutionBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Resolution with(Consumer<ResolutionBuilder> edit) {
    ResolutionBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Resolution", getId(), getKind());
  }
}
