package nrw.bildungsnetz.rules.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.BodyMembers;
import nrw.bildungsnetz.rules.support.Contracts;

/**
 * An authority that stands for a side: as a party to a Kooperationsvertrag, or as a voting member
 * of a body of the network.
 *
 * @param authority the authority; of a unit of an administration the whole
 * @param organisation the id of the organisation that is named
 * @param side the side it stands for
 * @param as whom it represents as a member; empty for a party
 * @param leading whether it does so in a contract or in a body that leads the network
 * @param where the contract or membership, as the argument of a message
 * @param path where the organisation is named
 */
record Actor(
    Organisation authority,
    String organisation,
    Side side,
    Optional<Representation> as,
    boolean leading,
    Map.Entry<String, String> where,
    Supplier<ElementPath> path) {

  /** The attributes that this class reads. */
  static final List<String> READS =
      Stream.concat(
              Authorities.READS.stream(),
              Stream.of(
                  "agreements.id",
                  "agreements.type",
                  "agreements.parties",
                  "committees.id",
                  "committees.type",
                  "committees.external",
                  "committees.period",
                  "memberships.id",
                  "memberships.committee",
                  "memberships.seat",
                  "memberships.organisation",
                  "memberships.represents",
                  "memberships.role",
                  "memberships.advisory",
                  "memberships.period",
                  "seats.id",
                  "seats.represents",
                  "seats.advisory"))
          .toList();

  private static final Memo<List<Actor>> ALL = new Memo<>(Actor::all);

  private static final Set<CommitteeType> LEADING =
      Collections.unmodifiableSet(
          EnumSet.of(
              CommitteeType.LENKUNGSKREIS,
              CommitteeType.LEITUNGSTEAM,
              CommitteeType.REGIONALKOORDINATION));

  static List<Actor> of(NetworkFacts facts) {
    return ALL.from(facts);
  }

  private static List<Actor> all(NetworkFacts facts) {
    List<Actor> actors = new ArrayList<>();
    for (Located<Agreement> contract : Contracts.of(facts)) {
      addParties(contract, facts, actors);
    }
    for (Located<Committee> body : facts.getCommittees()) {
      if (!body.getValue().isExternal() && facts.isOfTheDay(body.getValue().getPeriod())) {
        addMembers(body.getValue(), facts, actors);
      }
    }
    return actors;
  }

  private static void addParties(
      Located<Agreement> contract, NetworkFacts facts, List<Actor> actors) {
    List<AgreementParty> parties = contract.getValue().getParties();
    Map.Entry<String, String> where = Map.entry("agreement", contract.getValue().getId());
    for (int i = 0; i < parties.size(); i++) {
      AgreementParty party = parties.get(i);
      ElementPath path = contract.getPath("parties").element(i);
      Optional<String> named = Optional.of(party.getOrganisation());
      Side side = party.getSide();
      add(named, side, where, () -> path.property("organisation"), facts, actors);
      add(
          party.getRepresentedBy(),
          side,
          where,
          () -> path.property("representedBy"),
          facts,
          actors);
    }
  }

  private static void add(
      Optional<String> named,
      Side side,
      Map.Entry<String, String> where,
      Supplier<ElementPath> path,
      NetworkFacts facts,
      List<Actor> actors) {
    Organisation authority = Authorities.behind(named, facts);
    if (authority != null) {
      actors.add(
          new Actor(authority, named.orElseThrow(), side, Optional.empty(), true, where, path));
    }
  }

  private static void addMembers(Committee body, NetworkFacts facts, List<Actor> actors) {
    for (Located<Membership> each : Bodies.membersOf(body, facts)) {
      Membership member = each.getValue();
      Organisation authority = Authorities.behind(member.getOrganisation(), facts);
      Optional<Representation> as = BodyMembers.representation(facts, member);
      if (authority != null && as.isPresent() && BodyMembers.hasVote(facts, member)) {
        actors.add(
            new Actor(
                authority,
                member.getOrganisation().orElseThrow(),
                as.get().getSide(),
                as,
                LEADING.contains(body.getType()),
                Map.entry("membership", member.getId()),
                () -> each.getPath("organisation")));
      }
    }
  }

  /** Reports this actor; the arguments name it and where it acts. */
  void report(Violations violations, Map<String, Object> arguments) {
    Map<String, Object> all = new HashMap<>(arguments);
    all.put(where.getKey(), where.getValue());
    all.put("organisation", organisation);
    violations.add(path.get(), where.getValue(), all);
  }
}
