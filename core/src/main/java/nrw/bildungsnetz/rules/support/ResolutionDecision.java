package nrw.bildungsnetz.rules.support;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.rules.NetworkFacts;
import org.jspecify.annotations.Nullable;

/** By whom and when a resolution was passed; missing data is taken from its meeting. */
public final class ResolutionDecision {

  private ResolutionDecision() {}

  public static boolean by(CommitteeType type, Resolution resolution, NetworkFacts facts) {
    Committee body = body(resolution, facts);
    return body != null && body.getType() == type;
  }

  /** The body that passed it; null if it is not stated. */
  public static @Nullable Committee body(Resolution resolution, NetworkFacts facts) {
    Meeting meeting = resolution.getCommittee().isEmpty() ? meeting(resolution, facts) : null;
    return meeting == null
        ? facts.getCommittees().valueOf(resolution.getCommittee())
        : facts.getCommittees().valueOf(meeting.getCommittee());
  }

  /** The first day on which it may have been passed; {@link LocalDate#MIN} if unknown. */
  public static LocalDate notBefore(Resolution resolution, NetworkFacts facts) {
    Optional<LocalDate> own = resolution.earliestDay();
    Meeting meeting = own.isEmpty() ? meeting(resolution, facts) : null;
    return (meeting == null ? own : meeting.earliestDay()).orElse(LocalDate.MIN);
  }

  /** The last day on which it may have been passed; {@link LocalDate#MAX} if unknown. */
  public static LocalDate notAfter(Resolution resolution, NetworkFacts facts) {
    Optional<LocalDate> own = resolution.latestDay();
    Meeting meeting = own.isEmpty() ? meeting(resolution, facts) : null;
    return (meeting == null ? own : meeting.latestDay()).orElse(LocalDate.MAX);
  }

  private static @Nullable Meeting meeting(Resolution resolution, NetworkFacts facts) {
    return facts.getMeetings().valueOf(resolution.getMeeting());
  }
}
