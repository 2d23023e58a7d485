package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;

/** The bodies that exist on the day, and who sits in them, as far as is known. */
final class Bodies {

  private static final Derived<Map<CommitteeType, List<Placed<Committee>>>> BY_TYPE =
      new Derived<>(facts -> new EnumMap<>(CommitteeType.class));
  private static final Derived<Map<String, List<Placed<Membership>>>> MEMBERS =
      new Derived<>(Bodies::membersByBody);

  private Bodies() {}

  static List<Placed<Committee>> of(CommitteeType type, NetworkFacts facts) {
    return BY_TYPE.from(facts).computeIfAbsent(type, asked -> ofType(asked, facts));
  }

  private static List<Placed<Committee>> ofType(CommitteeType type, NetworkFacts facts) {
    List<Placed<Committee>> bodies = new ArrayList<>(1);
    for (Placed<Committee> body : facts.committees()) {
      if (body.value().getType() == type && facts.isOfTheDay(body.value().getPeriod())) {
        bodies.add(body);
      }
    }
    return bodies;
  }

  static List<Placed<Membership>> membersOf(Committee body, NetworkFacts facts) {
    return MEMBERS.from(facts).getOrDefault(body.getId(), List.of());
  }

  private static Map<String, List<Placed<Membership>>> membersByBody(NetworkFacts facts) {
    Map<String, List<Placed<Membership>>> members = new HashMap<>();
    for (Placed<Membership> member : facts.memberships()) {
      if (facts.isOfTheDay(member.value().getPeriod())) {
        members
            .computeIfAbsent(member.value().getCommittee(), body -> new ArrayList<>())
            .add(member);
      }
    }
    return members;
  }
}
