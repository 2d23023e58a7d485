package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A body of the network: Lenkungskreis, Bildungskonferenz, Bildungsbüro or any other.
 *
 * <p>The type says what the body is, the name how it is called locally.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Committee {

  /**
   * Starts a new Committee.
   *
   * @return an empty builder
   */
  static CommitteeBuilder builder() {
    return new CommitteeBuilder();
  }

  /**
   * The id by which other parts refer to this one, unique in its network.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * What the body is.
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
   * The body this one belongs to.
   *
   * @return the id of another committee; empty for none or not stated
   */
  Optional<@Reference(to = "committees") String> getParent();

  /**
   * What the body is there to do.
   *
   * @return the mandate; empty where not stated
   */
  Optional<Mandate> getMandate();

  /**
   * The organisations that run the body together (its Träger).
   *
   * @return ids of organisations; empty where not stated
   */
  Set<@Reference(to = "organisations") String> getCarriers();

  /**
   * How often the body meets in a year.
   *
   * @return the number of meetings; empty where not stated
   */
  Optional<@Positive @Max(366) Integer> getMeetingsPerYear();

  /**
   * The year the body was set up, where the day is not known.
   *
   * @return the year; empty where not stated
   */
  Optional<@CalendarYear Integer> getFoundedYear();

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
  Optional<@Prose String> getDescription();

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; empty where none is given
   */
  Set<@Reference(to = "sources") String> getSources();
}
