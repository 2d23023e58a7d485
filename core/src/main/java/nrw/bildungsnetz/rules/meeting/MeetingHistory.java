package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.support.Elapsed;

/**
 * The last meetings of a body before the reference date, and the next planned one. If a day is only
 * known roughly, the last possible day counts. Not thread-safe.
 */
final class MeetingHistory {

  private static final int DELAY_MONTHS = 6;

  private final LocalDate asOf;
  private LocalDate last = LocalDate.MIN;
  private LocalDate beforeLast = LocalDate.MIN;
  private LocalDate next = LocalDate.MAX;

  private MeetingHistory(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** By body id; without bodies of the type that have not met yet. */
  static Map<String, MeetingHistory> of(CommitteeType type, NetworkFacts facts) {
    Map<String, MeetingHistory> histories = new HashMap<>();
    for (Located<Meeting> held : HeldMeetings.of(facts, type)) {
      if (!held.getValue().earliestDay().orElse(LocalDate.MIN).isAfter(facts.getAsOf())) {
        histories
            .computeIfAbsent(
                held.getValue().getCommittee(), body -> new MeetingHistory(facts.getAsOf()))
            .add(held.getValue().latestDay().orElse(LocalDate.MAX));
      }
    }
    for (Located<Meeting> each : facts.getMeetings()) {
      MeetingHistory history = histories.get(each.getValue().getCommittee());
      if (history != null && each.getValue().isPlanned()) {
        history.plan(each.getValue());
      }
    }
    return histories;
  }

  private void add(LocalDate day) {
    if (day.isAfter(last)) {
      beforeLast = last;
      last = day;
    } else if (day.isBefore(last) && day.isAfter(beforeLast)) {
      beforeLast = day;
    }
  }

  private void plan(Meeting meeting) {
    LocalDate day = meeting.latestDay().orElse(LocalDate.MAX);
    if (!day.isBefore(asOf) && day.isBefore(next)) {
      next = day;
    }
  }

  /** The last day on which the body may have met. */
  LocalDate last() {
    return last;
  }

  /**
   * How many months may pass after the last meeting: the usual number or, if longer, the previous
   * interval plus a delay; any number if the next meeting is planned soon.
   */
  int monthsInItsOwnCycle(int usual) {
    long months = usual;
    if (beforeLast.isAfter(LocalDate.MIN) && last.isBefore(LocalDate.MAX)) {
      months = Math.max(months, ChronoUnit.MONTHS.between(beforeLast, last) + DELAY_MONTHS);
    }
    boolean isPlanned = !Elapsed.moreThanMonths(usual, asOf, next);
    return isPlanned ? Integer.MAX_VALUE : (int) Math.min(months, Integer.MAX_VALUE);
  }
}
