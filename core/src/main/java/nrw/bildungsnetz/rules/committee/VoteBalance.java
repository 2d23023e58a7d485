package nrw.bildungsnetz.rules.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.support.BodyMembers;
import nrw.bildungsnetz.rules.support.Groups;

/** The number of votes each side certainly has in a Lenkungskreis on the reference date. */
record VoteBalance(Located<Committee> body, Map<Side, Integer> votes) {

  int of(Side side) {
    return votes.getOrDefault(side, 0);
  }

  boolean isParity() {
    return of(Side.LAND) == of(Side.KOMMUNE);
  }

  /** Skips bodies whose members, their sides or their number are uncertain. */
  static List<VoteBalance> ofLenkungskreise(NetworkFacts facts) {
    List<Located<Committee>> bodies =
        BodyMembers.completeBodies(facts, CommitteeType.LENKUNGSKREIS);
    if (bodies.isEmpty()) {
      return List.of();
    }
    Map<String, List<Located<Membership>>> members =
        Groups.groupBy(facts.memberships(), Membership::getCommittee);
    List<VoteBalance> balances = new ArrayList<>();
    for (Located<Committee> body : bodies) {
      votes(facts, members.getOrDefault(body.value().getId(), List.of()))
          .ifPresent(votes -> balances.add(new VoteBalance(body, votes)));
    }
    return balances;
  }

  private static Optional<Map<Side, Integer>> votes(
      NetworkFacts facts, List<Located<Membership>> members) {
    Period day = Period.builder().start(facts.asOf()).end(facts.asOf()).build();
    Map<Side, Integer> votes = new EnumMap<>(Side.class);
    for (Located<Membership> each : members) {
      Membership member = each.value();
      if (canSitOn(facts.asOf(), member) && BodyMembers.hasVote(facts, member)) {
        Optional<Representation> representation = BodyMembers.representation(facts, member);
        if (representation.isEmpty()
            || !certainlySitsOn(day, member)
            || BodyMembers.isSeveral(facts, member)) {
          return Optional.empty();
        }
        votes.merge(representation.get().getSide(), 1, Integer::sum);
      }
    }
    return Optional.of(votes);
  }

  private static boolean canSitOn(LocalDate day, Membership member) {
    return member.getPeriod().filter(period -> period.certainlyExcludes(day)).isEmpty();
  }

  /** Complete member lists without dates apply to any day. */
  private static boolean certainlySitsOn(Period day, Membership member) {
    return member.getPeriod().map(day::certainlyOverlaps).orElse(true);
  }
}
