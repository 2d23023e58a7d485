package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;

/** Who sits in the bodies of a network. What a membership does not say, its seat may tell. */
final class BodyMembers {

  private BodyMembers() {}

  /** The bodies of a type on the day; who may have left members out accuses nobody. */
  static List<Placed<Committee>> completeBodies(NetworkFacts facts, CommitteeType type) {
    return facts.committees(type).stream()
        .filter(committee -> committee.value().isMembersComplete())
        .toList();
  }

  /** The members of a body on the day; guests are none. */
  static List<Membership> of(NetworkFacts facts, Placed<Committee> committee) {
    return facts.membersOf(committee.value()).stream()
        .map(Placed::value)
        .filter(membership -> !hasRole(membership, Role.GUEST))
        .toList();
  }

  static boolean hasRole(Membership membership, Role role) {
    return membership.getRole().filter(role::equals).isPresent();
  }

  static Optional<Representation> representation(NetworkFacts facts, Membership membership) {
    return membership
        .getRepresents()
        .or(() -> seat(facts, membership).flatMap(Seat::getRepresents));
  }

  static boolean hasVote(NetworkFacts facts, Membership membership) {
    return membership.hasVote() && seat(facts, membership).filter(Seat::isAdvisory).isEmpty();
  }

  /** Whether a membership may stand for several persons, as that of several towns may. */
  static boolean isSeveral(NetworkFacts facts, Membership membership) {
    return seat(facts, membership).flatMap(Seat::getPlaces).orElse(1) > 1
        || facts
            .organisations()
            .find(membership.getOrganisation())
            .map(Placed::value)
            .filter(Organisation::isCollective)
            .isPresent();
  }

  static Optional<Seat> seat(NetworkFacts facts, Membership membership) {
    return facts.seats().find(membership.getSeat()).map(Placed::value);
  }
}
