package nrw.bildungsnetz.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
 * A member of a body: which organisation holds the seat, whom it represents, and for how long.
 *
 * <p>A membership can be stated by office alone; a person's name is never required.
 *
 * <p>Source: Bezirksregierung Arnsberg, page on the Regionale Bildungsnetzwerke (Lenkungskreis,
 * Regionalkoordination); page of Kreis Olpe.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Described
@Value.Immutable
public interface Membership extends Identified, Sourced {

  /**
   * Starts a new Membership.
   *
   * @return an empty builder
   */
  static MembershipBuilder builder() {
    return new MembershipBuilder();
  }

  /**
   * The body.
   *
   * @return the id of a committee
   */
  @Reference(to = "committees")
  String getCommittee();

  /**
   * The seat that is held. Where a seat has several places, see {@link Seat#getPlaces()}.
   *
   * @return the id of a seat of the same body; empty where seats are not stated
   */
  Optional<@Reference(to = "seats") String> getSeat();

  /**
   * The organisation that holds the seat.
   *
   * @return the id of an organisation; empty where not stated
   */
  Optional<@Reference(to = "organisations") String> getOrganisation();

  /**
   * The body that sends the member, such as the Regionalkoordination into the Lenkungskreis.
   *
   * @return the id of a committee; empty where not stated
   */
  Optional<@Reference(to = "committees") String> getSentBy();

  /**
   * Whom the member represents.
   *
   * @return the representation; empty where not stated
   */
  Optional<Representation> getRepresents();

  /**
   * The Schulformen the member speaks for, by their official keys.
   *
   * @return two-digit keys of the school ministry; empty where not stated
   */
  @Value.NaturalOrder
  SortedSet<@SchulformKey String> getSchulformen();

  /**
   * Whether the member speaks for all Schulformen.
   *
   * @return true for all; false where the member speaks for those named or nothing is said
   */
  @Value.Default
  default boolean isAllSchulformen() {
    return false;
  }

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
   * The name of the person who holds the seat; personal data, and the office is enough.
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
   * Whether the member holds the seat on a day, as far as is known.
   *
   * @param date the day
   * @return true if no period is stated or the stated one does not exclude the day
   */
  default boolean isHeldOn(LocalDate date) {
    Optional<Period> period = getPeriod();
    return period.isEmpty() || period.get().contains(date);
  }

  /**
   * Whether the member has a vote of its own: neither a guest nor a substitute nor advisory.
   *
   * @return true unless stated otherwise
   */
  default boolean hasVote() {
    Optional<Role> role = getRole();
    return !isAdvisory()
        && (role.isEmpty() || (role.get() != Role.GUEST && role.get() != Role.SUBSTITUTE));
  }

  /**
   * Begins a copy.
   *
   * @return a builder that holds everything this value states
   */
  default MembershipBuilder toBuilder() {
    return ModelCopies.of(this);
  }

  /**
   * A copy with some attributes changed.
   *
   * @param edit applies the changes
   * @return the copy
   */
  default Membership with(Consumer<MembershipBuilder> edit) {
    MembershipBuilder copy = toBuilder();
    edit.accept(copy);
    return copy.build();
  }

  @Override
  default String summary() {
    return Summary.of("Membership", getId());
  }
}
