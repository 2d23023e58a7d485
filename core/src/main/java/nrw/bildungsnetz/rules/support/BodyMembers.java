package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** The attributes that {@link #credible} reads. */
  public static final List<String> READS_OF_CREDIBLE =
      Stream.concat(
              Authorities.READS.stream(),
              Stream.of(
                  "memberships.organisation",
                  "memberships.represents",
                  "memberships.seat",
                  "seats.id",
                  "seats.represents"))
          .toList();

  private BodyMembers() {}

  /** The bodies of a type whose member list is complete; others must not produce findings. */
  public static List<Located<Committee>> completeBodies(NetworkFacts facts, CommitteeType type) {
    List<Located<Committee>> complete = new ArrayList<>(1);
    for (Located<Committee> body : Bodies.of(type, facts)) {
      if (body.getValue().isMembersComplete()) {
        complete.add(body);
      }
    }
    return complete;
  }

  /** The members of a body on the reference date, without guests and substitutes. */
  public static List<Membership> of(NetworkFacts facts, Located<Committee> committee) {
    return MEMBERS
        .from(facts)
        .computeIfAbsent(
            committee.getValue().getId(), id -> withoutGuests(committee.getValue(), facts));
  }

  private static List<Membership> withoutGuests(Committee committee, NetworkFacts facts) {
    List<Membership> members = new ArrayList<>();
    for (Located<Membership> member : Bodies.membersOf(committee, facts)) {
      if (!hasRole(member.getValue(), Role.GUEST) && !hasRole(member.getValue(), Role.SUBSTITUTE)) {
        members.add(member.getValue());
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

  /**
   * Whom a member represents as far as its organisation and seat allow it: of an organisation that
   * cannot represent whom it is said to, whom it represents by itself. Empty if nothing is stated.
   */
  public static Optional<Representation> credible(NetworkFacts facts, Membership membership) {
    Optional<Representation> stated = representation(facts, membership);
    Organisation authority = Authorities.behind(membership.getOrganisation(), facts);
    if (stated.isEmpty() || authority == null) {
      return stated;
    }
    return Standing.of(authority.getKind(), stated.get()) == Standing.FITS
        ? stated
        : Optional.of(Standing.own(authority.getKind()));
  }

  public static boolean hasVote(NetworkFacts facts, Membership membership) {
    Seat seat = membership.hasVote() ? seat(facts, membership) : null;
    return membership.hasVote() && (seat == null || !seat.isAdvisory());
  }

  /** Whether the organisation of a membership is a group of institutions. */
  public static boolean isGroup(NetworkFacts facts, Membership membership) {
    Organisation organisation = facts.getOrganisations().valueOf(membership.getOrganisation());
    return organisation != null && organisation.isCollective();
  }

  public static @Nullable Seat seat(NetworkFacts facts, Membership membership) {
    return facts.getSeats().valueOf(membership.getSeat());
  }
}
