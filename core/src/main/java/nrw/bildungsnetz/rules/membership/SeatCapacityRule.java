package nrw.bildungsnetz.rules.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Groups;
import nrw.bildungsnetz.rules.support.PeriodOrder;

/** The rule that a seat never has more holders than places. */
public final class SeatCapacityRule {

  /** G15: a seat never has more holders than places. */
  public static final NetworkRule ENOUGH_PLACES =
      NetworkRule.declare(
          Rule.builder()
              .id("G15")
              .severity(Severity.ERROR)
              .category(Category.COMMITTEE)
              .addReads(
                  "seats.id",
                  "seats.organisations",
                  "seats.places",
                  "seats.rotating",
                  "memberships.seat",
                  "memberships.period")
              .source("Zeitlogik; Beispiel Kreis Soest: zwei Sitze wechseln unter dreien")
              .since("0.1.0"),
          SeatCapacityRule::check);

  private SeatCapacityRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    List<Located<Membership>> holders = new ArrayList<>();
    for (Located<Membership> each : facts.memberships()) {
      // Holders without dates may have followed one another.
      if (each.value().getSeat().isPresent() && each.value().getPeriod().isPresent()) {
        holders.add(each);
      }
    }
    // Every seat has at least one place, so a sole holder never exceeds it.
    for (List<Located<Membership>> ofSeat :
        Groups.sharing(holders, holder -> holder.getSeat().orElseThrow())) {
      facts
          .seats()
          .find(ofSeat.get(0).value().getSeat())
          .ifPresent(
              seat ->
                  firstDayOver(most(seat.value()), ofSeat)
                      .ifPresent(day -> report(seat, day, violations)));
    }
  }

  private static void report(Located<Seat> seat, LocalDate day, Violations violations) {
    String id = seat.value().getId();
    violations.add(
        seat.path(), id, Map.of("seat", id, "places", places(seat.value()), "date", day));
  }

  private static int places(Seat seat) {
    return seat.getPlaces().orElse(1);
  }

  /** Several organisations may share a place at the same time, unless the seat rotates. */
  private static long most(Seat seat) {
    int sharing = seat.isRotating() ? 1 : Math.max(1, seat.getOrganisations().size());
    return (long) places(seat) * sharing;
  }

  /** Sweeps over the certain start and end dates of the holders. */
  private static Optional<LocalDate> firstDayOver(long most, List<Located<Membership>> holders) {
    if (holders.size() <= most) {
      return Optional.empty();
    }
    List<LocalDate> starts = new ArrayList<>();
    List<LocalDate> ends = new ArrayList<>();
    for (Located<Membership> holder : holders) {
      Period period = holder.value().getPeriod().orElseThrow();
      LocalDate start = period.latestPossibleStart();
      LocalDate end = period.earliestPossibleEnd();
      boolean begunSomeDay = start.isBefore(LocalDate.MAX);
      if (begunSomeDay && !start.isAfter(end) && !PeriodOrder.contradictsItself(period)) {
        starts.add(start);
        ends.add(end);
      }
    }
    Collections.sort(starts);
    Collections.sort(ends);
    int ended = 0;
    for (int begun = 0; begun < starts.size(); begun++) {
      while (ends.get(ended).isBefore(starts.get(begun))) {
        ended++;
      }
      if (begun + 1 - ended > most) {
        return Optional.of(starts.get(begun));
      }
    }
    return Optional.empty();
  }
}
