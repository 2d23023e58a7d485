package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;

/**
 * The days on which something can have happened to an agreement, by all that its events of one kind
 * say of it. Plans are left out; an event without a day can have been on any.
 *
 * @param earliest the first of the days
 * @param latest the last of the days
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

  /** The day, where only one is possible. */
  Optional<LocalDate> day() {
    return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
  }
}
