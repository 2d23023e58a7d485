package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;

/** The bodies that may exist on the reference date, and their members. */
public final class Bodies {

  /** The bodies that the partners of a Kooperationsvertrag agree to set up. */
  public static final Set<CommitteeType> THREE_BODIES =
      Collections.unmodifiableSet(
          EnumSet.of(
              CommitteeType.LENKUNGSKREIS,
              CommitteeType.BILDUNGSKONFERENZ,
              CommitteeType.BILDUNGSBUERO));

  private static final Memo<Map<CommitteeType, List<Located<Committee>>>> BY_TYPE =
      new Memo<>(facts -> new EnumMap<>(CommitteeType.class));
  private static final Memo<Map<String, List<Located<Membership>>>> MEMBERS =
      new Memo<>(Bodies::membersByBody);

  private Bodies() {}

  public static List<Located<Committee>> of(CommitteeType type, NetworkFacts facts) {
    return BY_TYPE.from(facts).computeIfAbsent(type, asked -> ofType(asked, facts));
  }

  private static List<Located<Committee>> ofType(CommitteeType type, NetworkFacts facts) {
    List<Located<Committee>> bodies = new ArrayList<>(1);
    for (Located<Committee> body : facts.getCommittees()) {
      if (body.getValue().getType() == type && facts.isOfTheDay(body.getValue().getPeriod())) {
        bodies.add(body);
      }
    }
    return bodies;
  }

  public static List<Located<Membership>> membersOf(Committee body, NetworkFacts facts) {
    return MEMBERS.from(facts).getOrDefault(body.getId(), List.of());
  }

  private static Map<String, List<Located<Membership>>> membersByBody(NetworkFacts facts) {
    Map<String, List<Located<Membership>>> members = new HashMap<>();
    for (Located<Membership> member : facts.getMemberships()) {
      if (facts.isOfTheDay(member.getValue().getPeriod())) {
        members
            .computeIfAbsent(member.getValue().getCommittee(), body -> new ArrayList<>())
            .add(member);
      }
    }
    return members;
  }
}
