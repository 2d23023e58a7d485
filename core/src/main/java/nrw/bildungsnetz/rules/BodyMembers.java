package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import org.jspecify.annotations.Nullable;

/** Who sits in the bodies of a network. What a membership does not say, its seat may tell. */
final class BodyMembers {

  private static final Derived<Map<String, List<Membership>>> MEMBERS =
      new Derived<>(facts -> new HashMap<>());

  private BodyMembers() {}

  /** The bodies of a type on the day; who may have left members out accuses nobody. */
  static List<Placed<Committee>> completeBodies(NetworkFacts facts, CommitteeType type) {
    List<Placed<Committee>> complete = new ArrayList<>(1);
    for (Placed<Committee> body : facts.committees(type)) {
      if (body.value().isMembersComplete()) {
        complete.add(body);
      }
    }
    return complete;
  }

  /** The members of a body on the day; guests are none. */
  static List<Membership> of(NetworkFacts facts, Placed<Committee> committee) {
    return MEMBERS
        .from(facts)
        .computeIfAbsent(committee.value().getId(), id -> withoutGuests(committee.value(), facts));
  }

  private static List<Membership> withoutGuests(Committee committee, NetworkFacts facts) {
    List<Membership> members = new ArrayList<>();
    for (Placed<Membership> member : facts.membersOf(committee)) {
      if (!hasRole(member.value(), Role.GUEST)) {
        members.add(member.value());
      }
    }
    return members;
  }

  static boolean hasRole(Membership membership, Role role) {
    Optional<Role> held = membership.getRole();
    return held.isPresent() && held.get() == role;
  }

  static Optional<Representation> representation(NetworkFacts facts, Membership membership) {
    Optional<Representation> stated = membership.getRepresents();
    Seat seat = stated.isPresent() ? null : seat(facts, membership);
    return seat == null ? stated : seat.getRepresents();
  }

  static boolean hasVote(NetworkFacts facts, Membership membership) {
    Seat seat = membership.hasVote() ? seat(facts, membership) : null;
    return membership.hasVote() && (seat == null || !seat.isAdvisory());
  }

  /** Whether a membership may stand for several persons, as that of several towns may. */
  static boolean isSeveral(NetworkFacts facts, Membership membership) {
    Seat seat = seat(facts, membership);
    if (seat != null && seat.getPlaces().orElse(1) > 1) {
      return true;
    }
    Organisation organisation = facts.organisations().valueOf(membership.getOrganisation());
    return organisation != null && organisation.isCollective();
  }

  static @Nullable Seat seat(NetworkFacts facts, Membership membership) {
    return facts.seats().valueOf(membership.getSeat());
  }
}
