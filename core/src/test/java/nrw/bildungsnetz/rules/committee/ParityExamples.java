package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementContentBuilder;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testing.RuleCase;

/** Examples of the rules about the balance of Land and Kommune in the Lenkungskreis. */
public final class ParityExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private ParityExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(votes(), days(), agreed(), quotas()).flatMap(List::stream).toList();
  }

  /** The contract in force, changed. */
  static Network contract(Consumer<AgreementContentBuilder> edit) {
    AgreementContent content =
        SampleNetworks.valid().getAgreements().get(1).getContent().orElseThrow();
    return Edits.agreement("kv-2020", a -> a.content(content.with(edit)));
  }

  private static List<RuleCase<Network>> votes() {
    return List.of(
        conforming("G07", "two for each side", SampleNetworks.valid()),
        conforming("G07", "one who advises", third(m -> m.advisory(true))),
        conforming("G07", "a guest", third(m -> m.role(Role.GUEST))),
        conforming("G07", "one on an advisory seat", third(m -> m.seat("sitz-schulen"))),
        conforming(
            "G07", "one more from the schools", third(m -> m.represents(Representation.SCHULEN))),
        conforming(
            "G07",
            "one of unknown side",
            Edits.member("neu", "lenkungskreis", m -> {})
                .with(
                    n ->
                        n.addMembership(
                            Membership.builder()
                                .id("kommune")
                                .committee("lenkungskreis")
                                .represents(Representation.KOMMUNE)
                                .build()))),
        conforming("G07", "one who is several", third(m -> m.organisation("grundschulen"))),
        conforming("G07", "one on a seat for several", onSeatForSeveral()),
        conforming("G07", "a part of the members", partOfThem()),
        violating("G07", "one more of the Kommune", third(m -> {}), "/committees/0"),
        violating(
            "G07",
            "one more of the Land",
            third(m -> m.represents(Representation.LAND)),
            "/committees/0"),
        violating("G07", "one more by the seat", third(m -> bySeat(m)), "/committees/0"));
  }

  private static MembershipBuilder bySeat(MembershipBuilder member) {
    return member.represents(Optional.empty()).seat("sitz-obere");
  }

  private static Network onSeatForSeveral() {
    Network several = Edits.seat("sitz-obere", s -> s.places(2));
    return third(m -> m.seat("sitz-obere")).with(n -> n.seats(several.getSeats()));
  }

  private static Network partOfThem() {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return third(m -> {}).with(n -> n.committees(partial.getCommittees()));
  }

  private static Network third(Consumer<MembershipBuilder> edit) {
    return Edits.member(
        "neu", "lenkungskreis", m -> edit.accept(m.represents(Representation.KOMMUNE)));
  }

  private static List<RuleCase<Network>> days() {
    LocalDate start = LocalDate.of(2022, 8, 1);
    return List.of(
        conforming(
            "G07", "until yesterday", on(Period.builder().start(start).end(TODAY.minusDays(1)))),
        conforming("G07", "from tomorrow", on(Period.builder().start(TODAY.plusDays(1)))),
        conforming(
            "G07",
            "vouched for until yesterday",
            on(Period.builder().start(start).attestedUntil(TODAY.minusDays(1)))),
        conforming("G07", "from some day of this year", on(Period.builder().startYear(2026))),
        violating(
            "G07", "until today", on(Period.builder().start(start).end(TODAY)), "/committees/0"),
        violating("G07", "from today", on(Period.builder().start(TODAY)), "/committees/0"));
  }

  private static Network on(PeriodBuilder period) {
    return third(m -> m.period(period.build()));
  }

  private static List<RuleCase<Network>> agreed() {
    Network noParity = contract(c -> c.parity(false));
    Network more = third(m -> {}).with(n -> n.agreements(noParity.getAgreements()));
    return List.of(
        conforming("G07", "the contract says nothing of parity", more),
        conforming("G21", "parity as agreed", SampleNetworks.valid()),
        conforming("G21", "parity of which nothing is said", noParity),
        conforming("G21", "no parity although agreed, which is for G07", third(m -> {})),
        conforming("G21", "no contract in force", more).on(LocalDate.of(2015, 1, 31)),
        violating("G21", "nothing is said of parity", more, "/committees/0"),
        violating(
            "G21",
            "nothing is said of the contract",
            third(m -> {})
                .with(
                    n ->
                        n.agreements(
                            Edits.agreement("kv-2020", a -> a.content(Optional.empty()))
                                .getAgreements())),
            "/committees/0"));
  }

  private static List<RuleCase<Network>> quotas() {
    Network one = quota(Side.KOMMUNE, 1);
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return List.of(
        conforming("G22", "fewer", SampleNetworks.valid()),
        conforming("G22", "as many", quota(Side.KOMMUNE, 2)),
        conforming("G22", "a side without votes", quota(Side.THIRD, 1)),
        conforming(
            "G22", "a part of the members", one.with(n -> n.committees(partial.getCommittees()))),
        conforming(
            "G22",
            "nothing is said of the contract",
            Edits.agreement("kv-2020", a -> a.content(Optional.empty()))),
        violating("G22", "one more", one, "/committees/0"));
  }

  private static Network quota(Side side, int seats) {
    return contract(
        c -> c.seatQuotas(List.of(SeatQuota.builder().side(side).seats(seats).build())));
  }
}
