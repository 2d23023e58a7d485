package nrw.bildungsnetz.rules.membership;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that no more hold a seat at a time than it has places. */
public final class SeatCapacityExamples {

  private static final LocalDate CHANGE = LocalDate.of(2022, 8, 1);

  private SeatCapacityExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(turns(), years(), sharing()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> turns() {
    PeriodBuilder since = p().start(CHANGE);
    return List.of(
        conforming("G15", "one of two places", SampleNetworks.valid()),
        conforming("G15", "one after the other", rotating(1, until(CHANGE.minusDays(1)), since)),
        conforming("G15", "two on two places", rotating(2, until(CHANGE), since)),
        conforming(
            "G15",
            "three in turn",
            rotating(1, until(CHANGE.minusDays(9)), days(CHANGE.minusDays(8)), since)),
        conforming(
            "G15",
            "three in turn, the last one first",
            rotating(1, since, days(CHANGE.minusDays(8)), until(CHANGE.minusDays(9)))),
        conforming("G15", "two seats, one holder each", twoSeats()),
        violating("G15", "two on the day of change", rotating(1, until(CHANGE), since), "/seats/1"),
        violating("G15", "two without end", rotating(1, from(2021), from(2022)), "/seats/1"),
        violating(
            "G15", "three on two places", rotating(2, from(2021), from(2022), since), "/seats/1"),
        violating(
            "G15",
            "two after one who has left",
            rotating(1, until(CHANGE.minusDays(1)), since, from(2023)),
            "/seats/1"),
        violating(
            "G15",
            "two after one who has left, the last one first",
            rotating(1, from(2023), since, until(CHANGE.minusDays(1))),
            "/seats/1"));
  }

  private static List<RuleCase<Network>> years() {
    LocalDate endOfYear = LocalDate.of(2022, 12, 31);
    return List.of(
        conforming("G15", "some day of the year", rotating(1, until(CHANGE), p().startYear(2022))),
        conforming(
            "G15", "within one year", rotating(1, from(2021), p().startYear(2022).endYear(2022))),
        conforming(
            "G15",
            "begun some day",
            rotating(1, p().notBefore(CHANGE), p().notBefore(CHANGE.plusDays(1)))),
        conforming(
            "G15",
            "one who cannot have begun",
            rotating(1, from(2021), p().notBefore(CHANGE).end(CHANGE.minusDays(1)))),
        violating(
            "G15",
            "the last day of the year",
            rotating(1, until(endOfYear), p().startYear(2022)),
            "/seats/1"),
        violating(
            "G15",
            "a day vouched for",
            rotating(1, from(2021), p().attestedUntil(CHANGE)),
            "/seats/1"));
  }

  private static List<RuleCase<Network>> sharing() {
    return List.of(
        conforming(
            "G15", "holders without dates who take turns", undated(1, true, Optional.of(3), 2)),
        conforming("G15", "as many as it rotates among", undated(1, true, Optional.of(3), 3)),
        conforming("G15", "nobody tells among how many", undated(1, true, Optional.empty(), 9)),
        violating(
            "G15", "more than it rotates among", undated(1, true, Optional.of(3), 4), "/seats/1"),
        conforming(
            "G15", "two without dates on two places", undated(2, false, Optional.empty(), 2)),
        violating(
            "G15",
            "three without dates on two places",
            undated(2, false, Optional.empty(), 3),
            "/seats/1"),
        conforming("G15", "three without dates in a part of the members", partly()),
        conforming("G15", "two who take turns and a substitute", substituted(Role.SUBSTITUTE)),
        violating("G15", "two who take turns and a member", substituted(Role.MEMBER), "/seats/1"),
        violating(
            "G15",
            "one without dates beside one with",
            undated(1, false, Optional.empty(), 0)
                .with(
                    n ->
                        n.addMemberships(
                            holder(0).build(), holder(1).period(from(2021).build()).build())),
            "/seats/1"),
        conforming("G15", "holders of whom nothing tells when", rotating(1, p(), p())),
        conforming(
            "G15",
            "two organisations share it in turn",
            shared(2, until(CHANGE.minusDays(1)), p().start(CHANGE))),
        conforming("G15", "two that share it, without dates", sharedUndated(2)),
        violating("G15", "three where two share it, without dates", sharedUndated(3), "/seats/1"),
        violating(
            "G15",
            "two organisations share it at a time",
            shared(2, from(2021), from(2022)),
            "/seats/1"),
        violating(
            "G15", "two where nobody shares it", shared(0, from(2021), from(2022)), "/seats/1"));
  }

  private static PeriodBuilder p() {
    return Period.builder();
  }

  private static PeriodBuilder from(int year) {
    return p().start(LocalDate.of(year, 2, 1));
  }

  private static PeriodBuilder until(LocalDate day) {
    return from(2021).end(day);
  }

  private static PeriodBuilder days(LocalDate start) {
    return p().start(start).end(CHANGE.minusDays(1));
  }

  private static Network rotating(int places, PeriodBuilder... holders) {
    return held(Edits.seat("sitz-schulen", s -> s.places(places)), holders);
  }

  private static Network shared(int organisations, PeriodBuilder... holders) {
    Network fixed =
        Edits.seat(
            "sitz-schulen",
            s ->
                s.places(Optional.empty())
                    .rotating(false)
                    .rotatingAmong(Optional.empty())
                    .organisations(List.of("gymnasium", "grundschulen").subList(0, organisations)));
    return held(fixed, holders);
  }

  private static Network undated(
      int places, boolean rotating, Optional<Integer> among, int holders) {
    Network seat =
        Edits.seat("sitz-schulen", s -> s.places(places).rotating(rotating).rotatingAmong(among));
    return alone(
        seat.with(
            n -> {
              for (int i = 0; i < holders; i++) {
                n.addMembership(holder(i).build());
              }
            }));
  }

  /** Without the holder that the sample has. */
  private static Network alone(Network network) {
    return network.with(
        n ->
            n.memberships(
                network.getMemberships().stream()
                    .filter(member -> !member.getId().equals("schulen"))
                    .toList()));
  }

  private static Network partly() {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return undated(2, false, Optional.empty(), 3).with(n -> n.committees(partial.getCommittees()));
  }

  private static Network substituted(Role role) {
    return rotating(1, from(2021))
        .with(n -> n.addMembership(holder(9).role(role).period(from(2022).build()).build()));
  }

  private static Network sharedUndated(int holders) {
    return alone(
        shared(2)
            .with(
                n -> {
                  for (int i = 0; i < holders; i++) {
                    n.addMembership(holder(i).build());
                  }
                }));
  }

  /** Either seat has a place and a holder since. */
  private static Network twoSeats() {
    Period since = p().start(CHANGE).build();
    return rotating(1, p().start(CHANGE))
        .with(
            n ->
                n.addMembership(
                        Membership.builder()
                            .id("inhaberin")
                            .committee("lenkungskreis")
                            .seat("zweiter")
                            .represents(Representation.SCHULEN)
                            .advisory(true)
                            .period(since)
                            .build())
                    .addSeat(
                        Seat.builder()
                            .id("zweiter")
                            .committee("lenkungskreis")
                            .represents(Representation.SCHULEN)
                            .build()));
  }

  private static Network held(Network network, PeriodBuilder... holders) {
    return alone(network)
        .with(
            n -> {
              for (int i = 0; i < holders.length; i++) {
                n.addMembership(holder(i).period(holders[i].build()).build());
              }
            });
  }

  private static MembershipBuilder holder(int number) {
    return Membership.builder()
        .id("inhaber-" + number)
        .committee("lenkungskreis")
        .seat("sitz-schulen")
        .represents(Representation.SCHULEN)
        .advisory(true);
  }
}
