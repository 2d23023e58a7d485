package nrw.bildungsnetz.model;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.constraints.Name;
import nrw.bildungsnetz.model.constraints.Reference;
import nrw.bildungsnetz.style.Described;
import nrw.bildungsnetz.texts.Summary;
import org.immutables.value.Value;

/**
 * A meeting of a body.
 *
 * <p>Source: pages of Kreis Warendorf, Münster, Wuppertal and Märkischer Kreis on their
 * Bildungskonferenzen.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described(inheritedAfter = "committee")
@Value.Immutable
public interface Meeting extends Identified, Dated, Sourced {

  /**
   * Starts a new Meeting.
   *
   * @return an empty builder
   */
  static MeetingBuilder builder() {
    return new MeetingBuilder();
  }

  /**
   * The body that met.
   *
   * @return the id of a committee
   */
  @Reference(to = "committees")
  String getCommittee();

  /**
   * The running number of the meeting, as the body counts them.
   *
   * @return the number; empty where not stated
   */
  Optional<@Positive Integer> getNumber();

  /**
   * Whether all met or a part.
   *
   * @return the kind; empty where not stated
   */
  Optional<AssemblyKind> getKind();

  /**
   * Whether the meeting is only planned, or no source tells that it was held.
   *
   * @return true for a plan; false for what happened
   */
  @Value.Default
  default boolean isPlanned() {
    return false;
  }

  /**
   * How many persons were invited.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getInvited();

  /**
   * How many persons registered.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getRegistered();

  /**
   * How many persons took part.
   *
   * @return the number; empty where not stated
   */
  Optional<@Min(0) Integer> getParticipants();

  /**
   * Whether the numbers of persons are rounded.
   *
   * @return true for rounded numbers; false for counted ones
   */
  @Value.Default
  default boolean isApproximate() {
    return false;
  }

  /**
   * The sides that were present.
   *
   * @return sides; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<Side> getSidesPresent();

  /**
   * What was on the agenda.
   *
   * @return names of subjects; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getTopics();

  /**
   * The forums in which it worked.
   *
   * @return names of forums; empty for none or not stated
   */
  @Value.NaturalOrder
  SortedSet<@Name String> getForums();

  /**
   * In how many forums it worked, where they are not named.
   *
   * @return the number; empty where the forums are named or there were none
   */
  Optional<@Positive Integer> getForumCount();

  /**
   * The Handlungsfelder that were dealt with.
   *
   * @return ids of Handlungsfelder; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@Reference(to = "handlungsfelder") String> getHandlungsfelder();

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default MeetingBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Meeting with(Consumer<MeetingBuilder> edit) {
    MeetingBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Meeting", getId());
  }
}
