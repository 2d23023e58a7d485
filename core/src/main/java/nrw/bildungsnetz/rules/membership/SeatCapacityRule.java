package nrw.bildungsnetz.rules.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.BodyMembers;
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
                  "committees.id",
                  "committees.membersComplete",
                  "seats.id",
                  "seats.committee",
                  "seats.organisations",
                  "seats.places",
                  "seats.rotating",
                  "seats.rotatingAmong",
                  "memberships.seat",
                  "memberships.role",
                  "memberships.period")
              .source("Zeitlogik; Beispiel Kreis Soest: zwei Sitze wechseln unter dreien")
              .since("0.1.0"),
          SeatCapacityRule::check);

  private SeatCapacityRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    List<Located<Membership>> holders = new ArrayList<>();
    for (Located<Membership> each : facts.getMemberships()) {
      if (each.getValue().getSeat().isPresent()
          && !BodyMembers.hasRole(each.getValue(), Role.SUBSTITUTE)) {
        holders.add(each);
      }
    }
    // Every seat has at least one place, so a sole holder never exceeds it.
    for (List<Located<Membership>> ofSeat :
        Groups.sharing(holders, holder -> holder.getSeat().orElseThrow())) {
      facts
          .getSeats()
          .find(ofSeat.get(0).getValue().getSeat())
          .ifPresent(seat -> hold(seat, ofSeat, facts, violations));
    }
  }

  private static void hold(
      Located<Seat> seat,
      List<Located<Membership>> holders,
      NetworkFacts facts,
      Violations violations) {
    List<Period> dated = new ArrayList<>();
    for (Located<Membership> holder : holders) {
      holder.getValue().getPeriod().ifPresent(dated::add);
    }
    Optional<LocalDate> over = firstDayOver(places(seat.getValue()), 0, dated);
    if (over.isEmpty() && isComplete(seat.getValue(), facts)) {
      int undated = holders.size() - dated.size();
      over = undated == 0 ? over : firstDayOver(mostUndated(seat.getValue()), undated, dated);
    }
    over.ifPresent(day -> report(seat, day, violations));
  }

  private static void report(Located<Seat> seat, LocalDate day, Violations violations) {
    String id = seat.getValue().getId();
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("seat", id);
    arguments.put("places", places(seat.getValue()));
    if (day.isAfter(LocalDate.MIN)) {
      arguments.put("date", day);
    }
    violations.add(seat.getPath(), id, arguments);
  }

  private static boolean isComplete(Seat seat, NetworkFacts facts) {
    Committee body = facts.getCommittees().valueOf(seat.getCommittee());
    return body != null && body.isMembersComplete();
  }

  private static int places(Seat seat) {
    return seat.getPlaces().orElse(1);
  }

  /**
   * How many holders without dates a complete list may name. Those of a rotating seat follow one
   * another, and so may organisations that share a seat of which the places are not stated.
   */
  private static int mostUndated(Seat seat) {
    if (seat.isRotating()) {
      return Math.max(places(seat), seat.getRotatingAmong().orElse(Integer.MAX_VALUE));
    }
    return seat.getPlaces().orElse(Math.max(1, seat.getOrganisations().size()));
  }

  /**
   * Sweeps over the certain start and end dates of the holders; some hold the seat all the time.
   */
  private static Optional<LocalDate> firstDayOver(int most, int always, List<Period> periods) {
    if (always > most) {
      return Optional.of(LocalDate.MIN);
    }
    if (always + periods.size() <= most) {
      return Optional.empty();
    }
    List<LocalDate> starts = new ArrayList<>();
    List<LocalDate> ends = new ArrayList<>();
    for (Period period : periods) {
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
      if (begun + 1L - ended + always > most) {
        return Optional.of(starts.get(begun));
      }
    }
    return Optional.empty();
  }
}
