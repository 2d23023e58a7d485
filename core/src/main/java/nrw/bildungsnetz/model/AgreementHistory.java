package nrw.bildungsnetz.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The events that change the state of an agreement, in chronological order.
 *
 * <p>Undated events, plans, decisions and amendments do not change the state. Of the kinds that
 * begin an agreement, only the most informative one counts: START, else ACTUAL_START, else SIGNING.
 * Consecutive switches to the same state are merged into one with an uncertain day: either sources
 * disagree, or a lapse in between was not recorded. If the order of two switches is unknown, as
 * with a day and the year that contains it, the state after them is not stated.
 */
final class AgreementHistory {

  private final List<Switch> switches;

  private AgreementHistory(List<Switch> switches) {
    this.switches = switches;
  }

  static AgreementHistory of(Agreement agreement) {
    List<AgreementEvent> events = happened(agreement);
    AgreementEventKind beginning = beginningKind(events);
    LocalDate begun = earliest(events, beginning).orElse(LocalDate.MIN);
    List<Switch> all = new ArrayList<>(events.size());
    for (AgreementEvent event : events) {
      Switch.of(event, beginning, begun).ifPresent(all::add);
    }
    all.sort(Switch.IN_TIME);
    return new AgreementHistory(merge(all));
  }

  static Optional<LocalDate> earliestBeginning(Agreement agreement) {
    List<AgreementEvent> events = happened(agreement);
    AgreementEventKind beginning = beginningKind(events);
    return earliest(events, beginning);
  }

  private static Optional<LocalDate> earliest(
      List<AgreementEvent> events, AgreementEventKind kind) {
    Optional<LocalDate> earliest = Optional.empty();
    for (AgreementEvent event : events) {
      Optional<LocalDate> day = event.getKind() == kind ? event.earliestDay() : Optional.empty();
      if (day.isPresent() && (earliest.isEmpty() || day.get().isBefore(earliest.get()))) {
        earliest = day;
      }
    }
    return earliest;
  }

  private static List<AgreementEvent> happened(Agreement agreement) {
    List<AgreementEvent> happened = new ArrayList<>(agreement.getEvents().size());
    for (AgreementEvent event : agreement.getEvents()) {
      if (!event.isPlanned()) {
        happened.add(event);
      }
    }
    return happened;
  }

  AgreementState stateOn(LocalDate date) {
    AgreementState state = stateBefore();
    for (Switch each : switches) {
      if (date.isBefore(each.earliest())) {
        return state;
      }
      if (date.isBefore(each.latest())) {
        return AgreementState.NOT_STATED;
      }
      state = each.state();
    }
    return state;
  }

  List<Period> inForcePeriods() {
    List<Period> periods = new ArrayList<>();
    for (int i = 0; i < switches.size(); i++) {
      if (switches.get(i).state() == AgreementState.IN_FORCE) {
        Optional<LocalDate> end =
            i + 1 < switches.size()
                ? Optional.of(dayBefore(switches.get(i + 1).earliest()))
                : Optional.empty();
        LocalDate start = switches.get(i).latest();
        boolean surelyBegun = start.isBefore(LocalDate.MAX);
        if (surelyBegun && !start.isAfter(end.orElse(LocalDate.MAX))) {
          periods.add(Period.builder().start(start).end(end).build());
        }
      }
    }
    return periods;
  }

  /** The state before the first switch; known only if that switch is the beginning. */
  private AgreementState stateBefore() {
    boolean beginsFirst = !switches.isEmpty() && switches.get(0).begins();
    return beginsFirst ? AgreementState.NOT_YET_IN_FORCE : AgreementState.NOT_STATED;
  }

  private static LocalDate dayBefore(LocalDate day) {
    return day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day;
  }

  private static AgreementEventKind beginningKind(List<AgreementEvent> events) {
    if (tellsDayOf(AgreementEventKind.START, events)) {
      return AgreementEventKind.START;
    }
    return tellsDayOf(AgreementEventKind.ACTUAL_START, events)
        ? AgreementEventKind.ACTUAL_START
        : AgreementEventKind.SIGNING;
  }

  private static boolean tellsDayOf(AgreementEventKind kind, List<AgreementEvent> events) {
    for (AgreementEvent event : events) {
      if (event.getKind() == kind && event.latestDay().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Switch> merge(List<Switch> sorted) {
    List<Switch> merged = new ArrayList<>();
    for (Switch each : sorted) {
      Switch last = merged.isEmpty() ? each : merged.get(merged.size() - 1);
      boolean orderUnknown = each.earliest().isBefore(last.latest());
      if (!merged.isEmpty() && (last.state() == each.state() || orderUnknown)) {
        merged.set(merged.size() - 1, last.mergedWith(each));
      } else {
        merged.add(each);
      }
    }
    return merged;
  }

  /** A change of state at some point between two days, which are equal if the day is known. */
  private record Switch(
      LocalDate earliest, LocalDate latest, AgreementState state, boolean begins) {

    /** On the same day, an end sorts before a new beginning, regardless of document order. */
    static final Comparator<Switch> IN_TIME =
        Comparator.comparing(Switch::earliest)
            .thenComparing(Switch::latest)
            .thenComparing(each -> each.state() == AgreementState.IN_FORCE)
            .thenComparing(Switch::state)
            .thenComparing(Switch::begins);

    static Optional<Switch> of(
        AgreementEvent event, AgreementEventKind beginning, LocalDate begun) {
      boolean begins = event.getKind() == beginning;
      AgreementState state =
          switch (event.getKind()) {
            case RESUMPTION -> AgreementState.IN_FORCE;
            case SUSPENSION -> AgreementState.SUSPENDED;
            case TERMINATION, EXPIRY -> AgreementState.ENDED;
            default -> begins ? AgreementState.IN_FORCE : AgreementState.NOT_STATED;
          };
      boolean undated = event.earliestDay().isEmpty() && event.latestDay().isEmpty();
      if (state == AgreementState.NOT_STATED || undated) {
        return Optional.empty();
      }
      // An agreement is still in force on its last day, so an end takes effect the day after.
      int delay = state == AgreementState.IN_FORCE ? 0 : 1;
      LocalDate latest = event.latestDay().orElse(LocalDate.MAX);
      return Optional.of(
          new Switch(
              later(event.earliestDay().orElse(firstDay(begins, begun, latest)), delay),
              later(latest, delay),
              state,
              begins));
    }

    /** Lower bound of an event without one: it cannot precede the beginning of the agreement. */
    private static LocalDate firstDay(boolean begins, LocalDate begun, LocalDate latest) {
      return begins || begun.isAfter(latest) ? LocalDate.MIN : begun;
    }

    /**
     * Merges two switches of the same state or of unknown order; in the latter case the resulting
     * state is unknown.
     */
    Switch mergedWith(Switch next) {
      return new Switch(
          earliest,
          next.latest.isAfter(latest) ? next.latest : latest,
          state == next.state ? state : AgreementState.NOT_STATED,
          begins || next.begins);
    }

    private static LocalDate later(LocalDate day, int days) {
      return day.isBefore(LocalDate.MAX) ? day.plusDays(days) : day;
    }
  }
}
