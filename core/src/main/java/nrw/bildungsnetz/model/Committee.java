package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.CalendarYear;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Prose;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A body of the network: Lenkungskreis, Bildungskonferenz, Bildungsbüro or any other.
 *
 * <p>The type states the function of the body; the name is the local one.
 *
 * <p>Source: Bezirksregierung Düsseldorf, page on the Regionale Bildungsnetzwerke
 * (Bildungskonferenz, Lenkungskreis, Regionales Bildungsbüro); pages of the networks for all other
 * bodies.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Committee extends Identified, Sourced {

  /**
   * Starts a new Committee.
   *
   * @return an empty builder
   */
  static CommitteeBuilder builder() {
    return new CommitteeBuilder();
  }

  /**
   * What the body is, whatever it is called locally.
   *
   * @return the type
   */
  CommitteeType getType();

  /**
   * How the body is called locally.
   *
   * @return the name
   */
  @Name
  String getName();

  /**
   * Whether the body belongs to another structure than the network, such as the steering group of
   * KAoA.
   *
   * @return true for a body from outside; false for one of the network
   */
  @Value.Default
  default boolean isExternal() {
    return false;
  }

  /**
   * The body this one belongs to.
   *
   * @return the id of another committee; empty for none or not stated
   */
  Optional<@Reference(to = "committees", acyclic = true) String> getParent();

  /**
   * What the body is there to do: decide, prepare, recommend or work.
   *
   * @return the mandate; empty where not stated
   */
  Optional<Mandate> getMandate();

  /**
   * The organisations that run the body together (its Träger).
   *
   * @return ids of organisations; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "organisations") String> getCarriers();

  /**
   * Whether the memberships stated of this body are all there are on any day.
   *
   * @return true if the list is complete; false if members may be missing or nothing is stated
   */
  @Value.Default
  default boolean isMembersComplete() {
    return false;
  }

  /**
   * The unit of the administration in which the body is placed, such as a Fachbereich.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getHostedBy();

  /**
   * The body that prepares its meetings, as a rule the Bildungsbüro.
   *
   * @return the id of a committee; empty where not stated
   */
  Optional<@Reference(to = "committees", acyclic = true) String> getPreparedBy();

  /**
   * The programmes the body steers as well, such as KAoA.
   *
   * @return ids of programmes; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "programmes") String> getProgrammes();

  /**
   * How often the body meets in a year, or is to meet.
   *
   * @return the number of meetings; empty where not stated
   */
  Optional<@Positive @Max(366) Integer> getMeetingsPerYear();

  /**
   * Whether it meets at least so often.
   *
   * @return true for "at least"; false for the exact number
   */
  @Value.Default
  default boolean isMeetingsAtLeast() {
    return false;
  }

  /**
   * The kinds of assembly in which the body meets.
   *
   * @return kinds of assembly; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<AssemblyKind> getAssemblies();

  /**
   * What others pay for it.
   *
   * @return fundings; empty for none or not stated
   */
  List<@Valid Funding> getFundings();

  /**
   * The year the body was set up, where the day is not known.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getFoundedYear();

  /**
   * The bodies it came from.
   *
   * @return ids of committees; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "committees", acyclic = true) String> getPredecessors();

  /**
   * The days on which the body exists.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * What the body does.
   *
   * @return a text; empty for none
   */
  @Value.Redacted
  Optional<@Prose String> getDescription();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default CommitteeBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Committee with(Consumer<CommitteeBuilder> edit) {
    CommitteeBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Committee", getId(), getType());
  }
}
