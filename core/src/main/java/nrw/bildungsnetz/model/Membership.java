package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A seat in a body: which organisation holds it, whom it represents, and for how long.
 *
 * <p>A membership can be stated by office alone; the name of a person is never needed.
 *
 * <p>Immutable and safe for use by many threads.
 */
@Value.Immutable
public interface Membership {

  /**
   * Starts a new Membership.
   *
   * @return an empty builder
   */
  static MembershipBuilder builder() {
    return new MembershipBuilder();
  }

  /**
   * The id by which other parts refer to this one, unique in its network.
   *
   * @return the id
   */
  @Identifier
  String getId();

  /**
   * The body the seat belongs to.
   *
   * @return the id of a committee
   */
  @Reference(to = "committees")
  String getCommittee();

  /**
   * The organisation that holds the seat.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getOrganisation();

  /**
   * Whom the member represents.
   *
   * @return the representation; empty where not stated
   */
  Optional<Representation> getRepresents();

  /**
   * What the member does in the body.
   *
   * @return the role; empty where not stated
   */
  Optional<Role> getRole();

  /**
   * The office that carries the seat, for example "Leitung des Fachbereichs Schule".
   *
   * @return the office; empty where not stated
   */
  Optional<@Name String> getOffice();

  /**
   * The person who holds the seat.
   *
   * @return a name; empty where the seat is stated by office alone
   */
  @Value.Redacted
  @PersonalData
  Optional<@Name String> getPerson();

  /**
   * Whether the member advises without a vote.
   *
   * @return true for an advisory member; false for a voting one or where nothing is said
   */
  @Value.Default
  default boolean isAdvisory() {
    return false;
  }

  /**
   * The days on which the member holds the seat.
   *
   * @return the period; empty where no source gives a date
   */
  Optional<@Valid Period> getPeriod();

  /**
   * The sources that say so.
   *
   * @return ids of entries of {@link Network#getSources()}; empty where none is given
   */
  Set<@Reference(to = "sources") String> getSources();
}
