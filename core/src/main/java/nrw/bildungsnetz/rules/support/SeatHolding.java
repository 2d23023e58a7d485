package nrw.bildungsnetz.rules.support;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.NetworkFacts;

/** Whether a member can hold its seat, by whom both are for. */
public final class SeatHolding {

  private SeatHolding() {}

  /** Whether a member represents another side or Schulaufsicht than its seat is for. */
  public static boolean isForAnother(NetworkFacts facts, Membership member) {
    Seat seat = BodyMembers.seat(facts, member);
    if (seat == null) {
      return false;
    }
    Optional<Side> ofSeat = side(facts, seat);
    Optional<Side> ofMember = side(facts, member);
    boolean otherSide = ofSeat.isPresent() && ofMember.isPresent() && !ofSeat.equals(ofMember);
    return otherSide || isOtherSchulaufsicht(seat.getRepresents(), member.getRepresents());
  }

  private static boolean isOtherSchulaufsicht(
      Optional<Representation> one, Optional<Representation> other) {
    return !one.equals(other)
        && one.filter(SeatHolding::isSchulaufsicht).isPresent()
        && other.filter(SeatHolding::isSchulaufsicht).isPresent();
  }

  private static boolean isSchulaufsicht(Representation represents) {
    return represents == Representation.OBERE_SCHULAUFSICHT
        || represents == Representation.UNTERE_SCHULAUFSICHT;
  }

  /** Whom a seat is kept for; without a statement, the one side its organisations are of. */
  private static Optional<Side> side(NetworkFacts facts, Seat seat) {
    if (seat.getRepresents().isPresent()) {
      return seat.getRepresents().map(Representation::getSide);
    }
    Set<Optional<Side>> sides =
        seat.getOrganisations().stream()
            .map(id -> side(facts, Optional.of(id)))
            .collect(Collectors.toSet());
    return sides.size() == 1 ? sides.iterator().next() : Optional.empty();
  }

  private static Optional<Side> side(NetworkFacts facts, Membership member) {
    return member.getRepresents().isPresent()
        ? member.getRepresents().map(Representation::getSide)
        : side(facts, member.getOrganisation());
  }

  private static Optional<Side> side(NetworkFacts facts, Optional<String> organisation) {
    Organisation authority = Authorities.behind(organisation, facts);
    return authority == null ? Optional.empty() : Authorities.side(authority.getKind());
  }
}
