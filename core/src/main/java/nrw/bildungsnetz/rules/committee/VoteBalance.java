package nrw.bildungsnetz.rules.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.BodyMembers;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.Places;
import nrw.bildungsnetz.rules.support.SeatHolding;
import nrw.bildungsnetz.rules.support.Standing;
import org.jspecify.annotations.Nullable;

/** The number of votes each side has in a Lenkungskreis on the reference date. */
final class VoteBalance {

  private static final Set<Side> TWO_SIDES =
      Collections.unmodifiableSet(EnumSet.of(Side.LAND, Side.KOMMUNE));

  private final Located<Committee> body;
  private final Map<Side, Long> least = new EnumMap<>(Side.class);
  private final Map<Side, Long> most = new EnumMap<>(Side.class);

  private VoteBalance(Located<Committee> body) {
    this.body = body;
  }

  Located<Committee> body() {
    return body;
  }

  /** The votes a side certainly has. */
  int least(Side side) {
    return (int) Math.min(least.getOrDefault(side, 0L), Integer.MAX_VALUE);
  }

  /** Whether a side may have more votes than it certainly has. */
  boolean isOpen(Side side) {
    return most.getOrDefault(side, 0L) > least.getOrDefault(side, 0L);
  }

  /** Whether Land and Kommune cannot have equal numbers of votes. */
  boolean isUnequal() {
    return isLess(Side.LAND, Side.KOMMUNE) || isLess(Side.KOMMUNE, Side.LAND);
  }

  private boolean isLess(Side one, Side other) {
    return most.getOrDefault(one, 0L) < least.getOrDefault(other, 0L);
  }

  /** The balances of the Lenkungskreise of which all members are stated. */
  static List<VoteBalance> ofLenkungskreise(NetworkFacts facts) {
    List<Located<Committee>> bodies =
        BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS);
    if (bodies.isEmpty()) {
      return List.of();
    }
    Map<String, List<Located<Membership>>> members =
        Groups.groupBy(facts.getMemberships(), Membership::getCommittee);
    List<VoteBalance> balances = new ArrayList<>();
    for (Located<Committee> body : bodies) {
      VoteBalance balance = new VoteBalance(body);
      balance.count(facts, members.getOrDefault(body.getValue().getId(), List.of()));
      balances.add(balance);
    }
    return balances;
  }

  private void count(NetworkFacts facts, List<Located<Membership>> members) {
    List<Membership> voting = new ArrayList<>();
    for (Located<Membership> each : members) {
      Membership member = each.getValue();
      if (canSitOn(facts.getAsOf(), member) && BodyMembers.hasVote(facts, member)) {
        voting.add(member);
      }
    }
    Period day = Period.builder().start(facts.getAsOf()).end(facts.getAsOf()).build();
    Places places = Places.of(voting, facts);
    for (Membership member : voting) {
      Side side = certainSide(facts, member);
      if (side == null) {
        TWO_SIDES.forEach(possible -> add(possible, 0, places.most(member)));
      } else {
        boolean sits = certainlySitsOn(day, member);
        add(side, sits ? places.least(member) : 0, places.most(member));
      }
    }
  }

  private void add(Side side, int atLeast, int atMost) {
    least.merge(side, (long) atLeast, Long::sum);
    most.merge(side, (long) atMost, Long::sum);
  }

  /** Null if nothing is stated or what is stated is unusual or contradicts itself. */
  private static @Nullable Side certainSide(NetworkFacts facts, Membership member) {
    Representation stated = BodyMembers.representation(facts, member).orElse(null);
    if (stated == null || SeatHolding.isForAnother(facts, member)) {
      return null;
    }
    Organisation authority = Authorities.behind(member.getOrganisation(), facts);
    Standing standing =
        authority == null ? Standing.FITS : Standing.of(authority.getKind(), stated);
    return standing == Standing.UNUSUAL
        ? null
        : BodyMembers.credible(facts, member).map(Representation::getSide).orElse(null);
  }

  private static boolean canSitOn(LocalDate day, Membership member) {
    return member.getPeriod().filter(period -> period.certainlyExcludes(day)).isEmpty();
  }

  /** Complete member lists without dates apply to any day. */
  private static boolean certainlySitsOn(Period day, Membership member) {
    return member.getPeriod().map(day::certainlyOverlaps).orElse(true);
  }
}
