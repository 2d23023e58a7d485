package nrw.bildungsnetz.rules;

import java.util.List;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;

/** The meetings that were held; a plan is none. */
final class HeldMeetings {

  private HeldMeetings() {}

  /** The meetings of the bodies of a type, past bodies included. */
  static List<Placed<Meeting>> of(NetworkFacts facts, CommitteeType type) {
    return facts.meetings().stream()
        .filter(meeting -> !meeting.value().isPlanned())
        .filter(meeting -> isOf(facts, meeting.value(), type))
        .toList();
  }

  private static boolean isOf(NetworkFacts facts, Meeting meeting, CommitteeType type) {
    return facts
        .committees()
        .find(meeting.getCommittee())
        .filter(committee -> committee.value().getType() == type)
        .isPresent();
  }
}
