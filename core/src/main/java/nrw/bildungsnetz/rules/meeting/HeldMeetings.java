package nrw.bildungsnetz.rules.meeting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;

/** The meetings that were held, without planned ones. */
final class HeldMeetings {

  private static final Memo<Map<CommitteeType, List<Located<Meeting>>>> BY_TYPE =
      new Memo<>(HeldMeetings::byType);

  private HeldMeetings() {}

  /** The meetings of all bodies of a type, including former bodies. */
  static List<Located<Meeting>> of(NetworkFacts facts, CommitteeType type) {
    return BY_TYPE.from(facts).getOrDefault(type, List.of());
  }

  private static Map<CommitteeType, List<Located<Meeting>>> byType(NetworkFacts facts) {
    Map<CommitteeType, List<Located<Meeting>>> byType = new EnumMap<>(CommitteeType.class);
    for (Located<Meeting> meeting : facts.getMeetings()) {
      Committee body = facts.getCommittees().valueOf(meeting.getValue().getCommittee());
      if (body != null && !meeting.getValue().isPlanned()) {
        byType.computeIfAbsent(body.getType(), type -> new ArrayList<>()).add(meeting);
      }
    }
    return byType;
  }
}
