package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Resolution;

/** By whom and when a resolution was taken; what it leaves open, its meeting may tell. */
final class Taken {

  private Taken() {}

  static boolean by(CommitteeType type, Resolution resolution, NetworkFacts facts) {
    return facts
        .committees()
        .find(
            resolution
                .getCommittee()
                .or(() -> meeting(resolution, facts).map(Meeting::getCommittee)))
        .filter(committee -> committee.value().getType() == type)
        .isPresent();
  }

  /** The first day on which it can have been taken; {@link LocalDate#MIN} where nothing tells. */
  static LocalDate notBefore(Resolution resolution, NetworkFacts facts) {
    return resolution
        .earliestDay()
        .or(() -> meeting(resolution, facts).flatMap(Meeting::earliestDay))
        .orElse(LocalDate.MIN);
  }

  /** The last day on which it can have been taken; {@link LocalDate#MAX} where nothing tells. */
  static LocalDate notAfter(Resolution resolution, NetworkFacts facts) {
    return resolution
        .latestDay()
        .or(() -> meeting(resolution, facts).flatMap(Meeting::latestDay))
        .orElse(LocalDate.MAX);
  }

  private static Optional<Meeting> meeting(Resolution resolution, NetworkFacts facts) {
    return facts.meetings().find(resolution.getMeeting()).map(Placed::value);
  }
}
