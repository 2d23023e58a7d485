package nrw.bildungsnetz.rules.support;

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
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;
import org.jspecify.annotations.Nullable;

/**
 * The members of a network's bodies. Attributes missing from a membership are taken from its seat.
 */
public final class BodyMembers {

  private static final Memo<Map<String, List<Membership>>> MEMBERS =
      new Memo<>(facts -> new HashMap<>());

  private BodyMembers() {}

  /** The bodies of a type whose member list is complete; others must not produce findings. */
  public static List<Located<Committee>> completeBodies(NetworkFacts facts, CommitteeType type) {
    List<Located<Committee>> complete = new ArrayList<>(1);
    for (Located<Committee> body : Bodies.of(type, facts)) {
      if (body.value().isMembersComplete()) {
        complete.add(body);
      }
    }
    return complete;
  }

  /** The members of a body on the reference date, without guests. */
  public static List<Membership> of(NetworkFacts facts, Located<Committee> committee) {
    return MEMBERS
        .from(facts)
        .computeIfAbsent(committee.value().getId(), id -> withoutGuests(committee.value(), facts));
  }

  private static List<Membership> withoutGuests(Committee committee, NetworkFacts facts) {
    List<Membership> members = new ArrayList<>();
    for (Located<Membership> member : Bodies.membersOf(committee, facts)) {
      if (!hasRole(member.value(), Role.GUEST)) {
        members.add(member.value());
      }
    }
    return members;
  }

  public static boolean hasRole(Membership membership, Role role) {
    Optional<Role> held = membership.getRole();
    return held.isPresent() && held.get() == role;
  }

  public static Optional<Representation> representation(NetworkFacts facts, Membership membership) {
    Optional<Representation> stated = membership.getRepresents();
    Seat seat = stated.isPresent() ? null : seat(facts, membership);
    return seat == null ? stated : seat.getRepresents();
  }

  public static boolean hasVote(NetworkFacts facts, Membership membership) {
    Seat seat = membership.hasVote() ? seat(facts, membership) : null;
    return membership.hasVote() && (seat == null || !seat.isAdvisory());
  }

  /** Whether a membership may cover several persons, for example one for several towns. */
  public static boolean isSeveral(NetworkFacts facts, Membership membership) {
    Seat seat = seat(facts, membership);
    if (seat != null && seat.getPlaces().orElse(1) > 1) {
      return true;
    }
    Organisation organisation = facts.organisations().valueOf(membership.getOrganisation());
    return organisation != null && organisation.isCollective();
  }

  public static @Nullable Seat seat(NetworkFacts facts, Membership membership) {
    return facts.seats().valueOf(membership.getSeat());
  }
}
