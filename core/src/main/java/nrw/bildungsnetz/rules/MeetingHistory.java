package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;

/**
 * The last meetings of a body up to a day, and the next one. For one run on one thread.
 *
 * <p>Where days are known roughly, the last day counts on which a meeting can have been.
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

  /** The bodies of a type that have met by the day, by id. */
  static Map<String, MeetingHistory> of(CommitteeType type, NetworkFacts facts) {
    Map<String, MeetingHistory> histories = new HashMap<>();
    for (Placed<Meeting> held : HeldMeetings.of(facts, type)) {
      if (!held.value().earliestDay().orElse(LocalDate.MIN).isAfter(facts.asOf())) {
        histories
            .computeIfAbsent(held.value().getCommittee(), body -> new MeetingHistory(facts.asOf()))
            .add(held.value().latestDay().orElse(LocalDate.MAX));
      }
    }
    for (Placed<Meeting> each : facts.meetings()) {
      MeetingHistory history = histories.get(each.value().getCommittee());
      if (history != null && each.value().isPlanned()) {
        history.plan(each.value());
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

  /** The last day on which the body can have met by the day. */
  LocalDate last() {
    return last;
  }

  /**
   * How many months may pass after the last meeting: as many as usual; or as passed before it, with
   * a delay; or until the next one is planned.
   */
  int monthsInItsOwnCycle(int usual) {
    long months = usual;
    if (beforeLast.isAfter(LocalDate.MIN) && last.isBefore(LocalDate.MAX)) {
      months = Math.max(months, ChronoUnit.MONTHS.between(beforeLast, last) + DELAY_MONTHS);
    }
    boolean isPlanned = !next.isAfter(asOf.plusMonths(usual));
    return isPlanned ? Integer.MAX_VALUE : (int) Math.min(months, Integer.MAX_VALUE);
  }
}
