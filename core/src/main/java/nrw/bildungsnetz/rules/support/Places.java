package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.rules.NetworkFacts;
import org.jspecify.annotations.Nullable;

/**
 * How many places the members of a body fill, at least and at most.
 *
 * <p>Each place of a seat has a membership of its own, or a single membership stands for all of
 * them. Members with uncertain dates may fill a place or not.
 */
public final class Places {

  /** The members a group without a seat may send. */
  private static final int MANY = Integer.MAX_VALUE / 4;

  private final NetworkFacts facts;
  private final IdentityHashMap<Membership, Integer> least = new IdentityHashMap<>();
  private final IdentityHashMap<Membership, Integer> most = new IdentityHashMap<>();

  private Places(NetworkFacts facts) {
    this.facts = facts;
  }

  /** The places that some members of one body fill at one time. */
  public static Places of(List<Membership> members, NetworkFacts facts) {
    Places places = new Places(facts);
    Map<String, List<Membership>> bySeat = new LinkedHashMap<>();
    for (Membership member : members) {
      Seat seat = BodyMembers.seat(facts, member);
      if (seat == null) {
        boolean many = BodyMembers.isGroup(facts, member) && !isOnePerson(member);
        places.put(member, 1, many ? MANY : 1);
      } else {
        bySeat.computeIfAbsent(seat.getId(), id -> new ArrayList<>()).add(member);
      }
    }
    bySeat.forEach((id, holders) -> places.onSeat(facts.getSeats().valueOf(id), holders));
    return places;
  }

  public int least(Membership member) {
    return least.getOrDefault(member, 0);
  }

  public int most(Membership member) {
    return most.getOrDefault(member, 0);
  }

  private void onSeat(@Nullable Seat seat, List<Membership> holders) {
    int number = seat == null ? 1 : seat.getPlaces().orElse(1);
    int left = Math.max(1, number - holders.size() + 1);
    if (holders.size() == 1) {
      Membership sole = holders.get(0);
      put(sole, isOnePerson(sole) && !BodyMembers.isGroup(facts, sole) ? 1 : left, left);
      return;
    }
    // Holders of a rotating seat take turns, and only as many as there are places sit at a time.
    boolean turns = seat != null && seat.isRotating() && holders.size() > number;
    boolean oneGroup =
        holders.stream().filter(each -> BodyMembers.isGroup(facts, each)).count() == 1;
    int filled = 0;
    for (Membership holder : holders) {
      int own = BodyMembers.isGroup(facts, holder) ? left : 1;
      own = turns ? Math.min(own, number - filled) : own;
      filled += own;
      // How several groups share the places is not known.
      put(holder, oneGroup ? own : Math.min(own, 1), own);
    }
  }

  private static boolean isOnePerson(Membership member) {
    return member.getPerson().isPresent()
        || member.getOffice().isPresent()
        || BodyMembers.hasRole(member, Role.CHAIR)
        || BodyMembers.hasRole(member, Role.DEPUTY_CHAIR);
  }

  private void put(Membership member, int atLeast, int atMost) {
    least.put(member, atLeast);
    most.put(member, atMost);
  }
}
