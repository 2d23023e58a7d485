package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;

/**
 * The range of days on which an agreement's events of one kind may have happened. Planned events
 * are left out; an event without a date may have happened on any day.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 */
record EventDays(LocalDate earliest, LocalDate latest) {

  static Optional<EventDays> of(Agreement agreement, AgreementEventKind kind) {
    LocalDate earliest = LocalDate.MAX;
    LocalDate latest = LocalDate.MIN;
    for (AgreementEvent event : agreement.getEvents()) {
      if (event.getKind() == kind && !event.isPlanned()) {
        LocalDate first = event.earliestDay().orElse(LocalDate.MIN);
        LocalDate last = event.latestDay().orElse(LocalDate.MAX);
        earliest = first.isBefore(earliest) ? first : earliest;
        latest = last.isAfter(latest) ? last : latest;
      }
    }
    return earliest.isAfter(latest)
        ? Optional.empty()
        : Optional.of(new EventDays(earliest, latest));
  }

  boolean areCertainlyAfter(EventDays others) {
    return earliest.isAfter(others.latest);
  }

  /** The day, if only one is possible. */
  Optional<LocalDate> day() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }
}
