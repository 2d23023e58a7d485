package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.ResolutionBuilder;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.Vote;
import nrw.bildungsnetz.model.VoteBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/**
 * Examples of the rule that only members with a vote do vote. In 2019 the Lenkungskreis of the
 * sample has four of them, and in 2022 one of them was followed by another.
 */
public final class VoteCountExamples {

  private static final LocalDate NEW_YEAR = LocalDate.of(2019, 1, 1);
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2019, 12, 31);
  private static final LocalDate CHANGE = LocalDate.of(2022, 8, 1);
  private static final String VOTE = "/resolutions/2/vote";

  private VoteCountExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(votes(), voters(), days(), periods()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> votes() {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    Network complete = Edits.committee("konferenz", c -> c.membersComplete(true));
    return List.of(
        conforming("G17", "four votes of four", vote(Vote.builder().inFavour(4))),
        conforming("G17", "three votes of four", SampleNetworks.valid()),
        conforming(
            "G17",
            "a part of the members",
            five().with(n -> n.committees(partial.getCommittees()))),
        conforming("G17", "no members stated", five().with(n -> n.memberships(List.of()))),
        conforming(
            "G17",
            "votes of the Bildungskonferenz",
            Edits.resolution("beschluss-mint", r -> votes(r, 9).committee("konferenz"))
                .with(
                    n ->
                        n.committees(complete.getCommittees())
                            .addMembership(
                                Membership.builder().id("neu").committee("konferenz").build()))),
        violating("G17", "five in favour", five(), VOTE),
        violating("G17", "five against", vote(Vote.builder().against(5)), VOTE).beside("M15"),
        violating("G17", "five abstentions", vote(Vote.builder().abstentions(5)), VOTE),
        violating("G17", "two and three", vote(Vote.builder().inFavour(2).against(3)), VOTE)
            .beside("M15", "M17"));
  }

  private static List<RuleCase<Network>> voters() {
    return List.of(
        conforming(
            "G17",
            "one who is several",
            five()
                .with(
                    n ->
                        n.organisations(
                            Edits.organisation("stadt", o -> o.collective(true))
                                .getOrganisations()))),
        conforming(
            "G17",
            "one on a seat for several",
            five().with(n -> n.seats(Edits.seat("sitz-obere", s -> s.places(2)).getSeats()))),
        conforming("G17", "two on a seat with places for more", onSeat(6)),
        violating("G17", "more than the two on a seat with places for more", onSeat(7), VOTE)
            .beside("G07"),
        violating(
            "G17",
            "advisory by the seat alone",
            five()
                .with(
                    n ->
                        n.memberships(
                            Edits.membership("schulen", m -> m.advisory(false)).getMemberships())),
            VOTE),
        violating(
            "G17",
            "advisory by the membership alone",
            five()
                .with(n -> n.seats(Edits.seat("sitz-schulen", s -> s.advisory(false)).getSeats())),
            VOTE));
  }

  /** Four members and two more on one seat, and so many votes. */
  private static Network onSeat(int votes) {
    return vote(Vote.builder().inFavour(votes))
        .with(
            n ->
                n.addMemberships(onSeat("eins"), onSeat("zwei"))
                    .addSeat(
                        Seat.builder().id("sitz").committee("lenkungskreis").places(6).build()));
  }

  private static Membership onSeat(String id) {
    return Membership.builder()
        .id(id)
        .committee("lenkungskreis")
        .seat("sitz")
        .represents(Representation.KOMMUNE)
        .build();
  }

  private static List<RuleCase<Network>> days() {
    return List.of(
        conforming("G17", "in a year with a change", on(5, r -> r.year(2022))),
        conforming("G17", "on an unknown day", on(5, r -> {})),
        conforming(
            "G17",
            "before and after the change",
            on(5, r -> r.notBefore(CHANGE.minusDays(1)).notAfter(CHANGE))),
        violating("G17", "more than before and after", on(6, r -> r.year(2022)), VOTE),
        violating("G17", "more than ever", on(6, r -> {}), VOTE),
        violating("G17", "on the day of change", on(5, r -> r.date(CHANGE)), VOTE),
        violating("G17", "the day before", on(5, r -> r.date(CHANGE.minusDays(1))), VOTE));
  }

  private static List<RuleCase<Network>> periods() {
    PeriodBuilder contradictory = Period.builder().start(NEW_YEARS_EVE).end(NEW_YEAR.minusYears(1));
    return List.of(
        conforming("G17", "left in that year", one(Period.builder().end(NEW_YEAR))),
        conforming("G17", "came in that year", one(Period.builder().start(NEW_YEARS_EVE))),
        conforming(
            "G17",
            "vouched for until then",
            one(Period.builder().attestedUntil(NEW_YEAR.minusDays(1)))),
        conforming("G17", "at some time, which is for G14", one(contradictory)),
        violating(
            "G17", "left the year before", one(Period.builder().end(NEW_YEAR.minusDays(1))), VOTE),
        violating(
            "G17",
            "came the year after",
            one(Period.builder().start(NEW_YEARS_EVE.plusDays(1)).end(CHANGE.minusDays(1))),
            VOTE));
  }

  /** Four votes, one of them of a member with this period. */
  private static Network one(PeriodBuilder period) {
    Network four = vote(Vote.builder().inFavour(4));
    return Edits.membership("dezernent-alt", m -> m.period(period.build()))
        .with(n -> n.resolutions(four.getResolutions()));
  }

  private static Network five() {
    return Edits.resolution("beschluss-mint", r -> votes(r, 5));
  }

  private static Network vote(VoteBuilder vote) {
    return Edits.resolution("beschluss-mint", r -> r.vote(vote.build()));
  }

  private static Network on(int votes, Consumer<ResolutionBuilder> day) {
    return Edits.resolution(
        "beschluss-mint", r -> day.accept(votes(r, votes).year(Optional.empty())));
  }

  private static ResolutionBuilder votes(ResolutionBuilder resolution, int votes) {
    return resolution.vote(Vote.builder().inFavour(votes).build());
  }
}
