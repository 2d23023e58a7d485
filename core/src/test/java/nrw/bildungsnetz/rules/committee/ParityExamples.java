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
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.PeriodBuilder;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the balance of Land and Kommune in the Lenkungskreis. */
public final class ParityExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private ParityExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(votes(), places(), nonsense(), days(), agreed(), quotas(), seats())
        .flatMap(List::stream)
        .toList();
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
        conforming("G07", "a substitute", third(m -> m.role(Role.SUBSTITUTE))),
        conforming(
            "G07",
            "one on an advisory seat",
            third(m -> m.seat("sitz"))
                .with(
                    n ->
                        n.addSeat(
                            seat("sitz", Representation.KOMMUNE, 1).with(s -> s.advisory(true))))),
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
        conforming(
            "G07",
            "a group that may be one or many",
            third(m -> m.represents(Representation.LAND).organisation("behoerden"))
                .with(
                    n ->
                        n.addOrganisation(group("behoerden", OrganisationKind.LAND))
                            .addMembership(
                                member("dritte", m -> m.represents(Representation.KOMMUNE))))),
        violating(
            "G07",
            "a group of the side that has more",
            third(m -> m.organisation("gemeinden"))
                .with(n -> n.addOrganisation(group("gemeinden", OrganisationKind.GEMEINDE))),
            "/committees/0"),
        conforming("G07", "a part of the members", partOfThem()),
        violating("G07", "one more of the Kommune", third(m -> {}), "/committees/0"),
        violating(
            "G07",
            "one more of the Land",
            third(m -> m.represents(Representation.LAND)),
            "/committees/0"),
        violating("G07", "one more by the seat", third(m -> bySeat(m)), "/committees/0")
            .beside("G15"));
  }

  private static MembershipBuilder bySeat(MembershipBuilder member) {
    return member.represents(Optional.empty()).seat("sitz-obere");
  }

  private static Network partOfThem() {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return third(m -> {}).with(n -> n.committees(partial.getCommittees()));
  }

  private static Network third(Consumer<MembershipBuilder> edit) {
    return Edits.member(
        "neu", "lenkungskreis", m -> edit.accept(m.represents(Representation.KOMMUNE)));
  }

  /** A seat with several places has a membership for each, or one for all. */
  private static List<RuleCase<Network>> places() {
    return List.of(
        conforming("G07", "six each by their seats", linked(6, 6)),
        violating("G07", "seven where the Land has six", linked(6, 7), "/committees/0")
            .beside("G15"),
        violating("G07", "five where the Land has six", linked(6, 5), "/committees/0"),
        conforming("G07", "one for all places", ofTwoSeats(one -> {}, two -> {})),
        conforming(
            "G07",
            "one person on one of several places",
            ofTwoSeats(one -> one.office("Abteilungsleitung"), two -> two.office("Dezernat"))),
        violating(
            "G07",
            "one for all places, and one more",
            ofTwoSeats(one -> {}, two -> {})
                .with(n -> n.addMembership(member("m", m -> m.represents(Representation.LAND)))),
            "/committees/0"),
        violating(
            "G07",
            "a group for the places that others leave",
            ofTwoSeats(one -> {}, two -> {})
                .with(
                    n ->
                        n.addOrganisation(group("gemeinden", OrganisationKind.GEMEINDE))
                            .addMemberships(
                                member("m1", m -> m.seat("drei")),
                                member("m2", m -> m.seat("drei").organisation("gemeinden")))
                            .addSeat(seat("drei", Representation.KOMMUNE, 3))),
            "/committees/0"),
        conforming(
            "G07",
            "a rotating seat with more holders than places",
            ofTwoSeats(one -> {}, two -> {})
                .with(
                    n ->
                        n.addMemberships(
                                member("l", m -> m.represents(Representation.LAND)),
                                member("k1", m -> m.seat("turnus")),
                                member("k2", m -> m.seat("turnus")))
                            .addSeat(
                                seat("turnus", Representation.KOMMUNE, 1)
                                    .with(s -> s.rotating(true))))));
  }

  /** So many members of Land and Kommune, each on a seat with six places. */
  private static Network linked(int land, int kommune) {
    return onSeats(
        n -> {
          for (int i = 0; i < land; i++) {
            n.addMembership(member("l" + i, m -> m.seat("land")));
          }
          for (int i = 0; i < kommune; i++) {
            n.addMembership(member("k" + i, m -> m.seat("kommune")));
          }
        });
  }

  private static Network ofTwoSeats(
      Consumer<MembershipBuilder> one, Consumer<MembershipBuilder> two) {
    return onSeats(
        n ->
            n.addMemberships(
                member("l", m -> one.accept(m.seat("land"))),
                member("k", m -> two.accept(m.seat("kommune")))));
  }

  private static Network onSeats(Consumer<NetworkBuilder> members) {
    return SampleNetworks.valid()
        .with(
            n -> {
              n.addSeats(
                  seat("land", Representation.LAND, 6), seat("kommune", Representation.KOMMUNE, 6));
              members.accept(n);
            })
        .with(n -> n.agreements(contract(c -> c.seatQuotas(List.of())).getAgreements()));
  }

  private static Seat seat(String id, Representation represents, int places) {
    return Seat.builder()
        .id(id)
        .committee("lenkungskreis")
        .represents(represents)
        .places(places)
        .build();
  }

  private static Membership member(String id, Consumer<MembershipBuilder> edit) {
    return Membership.builder().id(id).committee("lenkungskreis").build().with(edit);
  }

  private static Organisation group(String id, OrganisationKind kind) {
    return Organisation.builder().id(id).name("Gruppe").kind(kind).collective(true).build();
  }

  private static List<RuleCase<Network>> nonsense() {
    return List.of(
        violating(
                "G07",
                "a town counted as Schulaufsicht",
                third(m -> m.represents(Representation.UNTERE_SCHULAUFSICHT).organisation("stadt")),
                "/committees/0")
            .beside("G23"),
        conforming(
                "G07",
                "the Kreis as Schulaufsicht, which may be",
                third(m -> m.represents(Representation.UNTERE_SCHULAUFSICHT).organisation("kreis")))
            .beside("G24"));
  }

  private static List<RuleCase<Network>> seats() {
    Network six =
        contract(c -> c.seatQuotas(List.of(quota(Side.KOMMUNE, 2), quota(Side.KOMMUNE, 4))));
    return List.of(
        conforming("G26", "as many", withSeat(six, seat("s", Representation.GEMEINDEN, 6))),
        conforming(
            "G26",
            "one more without a vote",
            withSeat(six, seat("s", Representation.KOMMUNE, 7).with(s -> s.advisory(true)))),
        conforming("G26", "of another side", withSeat(six, seat("s", Representation.SCHULEN, 7))),
        conforming(
            "G26",
            "until yesterday",
            withSeat(
                six,
                seat("s", Representation.KOMMUNE, 7)
                    .with(s -> s.period(Period.builder().end(TODAY.minusDays(1)).build())))),
        conforming(
            "G26",
            "of another body",
            withSeat(
                six, seat("s", Representation.KOMMUNE, 7).with(s -> s.committee("konferenz")))),
        violating(
            "G26",
            "one more",
            withSeat(six, seat("s", Representation.KOMMUNE, 7)),
            "/committees/0"),
        violating(
            "G26",
            "one more in parts",
            withSeat(six, seat("s", Representation.KOMMUNE, 6))
                .with(n -> n.addSeat(seat("t", Representation.GEMEINDEN, 1))),
            "/committees/0"));
  }

  private static Network withSeat(Network network, Seat seat) {
    return network.with(n -> n.addSeat(seat));
  }

  private static SeatQuota quota(Side side, int seats) {
    return SeatQuota.builder().side(side).seats(seats).build();
  }

  private static Network oneSided(Side side, int seats) {
    return contract(c -> c.seatQuotas(List.of(quota(side, seats))));
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
            "a group of the side that has more",
            third(m -> m.organisation("gemeinden"))
                .with(
                    n ->
                        n.addOrganisation(group("gemeinden", OrganisationKind.GEMEINDE))
                            .agreements(noParity.getAgreements())),
            "/committees/0"),
        violating(
            "G21",
            "a group of the Land that has more",
            third(m -> m.represents(Representation.LAND).organisation("behoerden"))
                .with(
                    n ->
                        n.addOrganisation(group("behoerden", OrganisationKind.LAND))
                            .agreements(noParity.getAgreements())),
            "/committees/0"),
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
    Network one = oneSided(Side.KOMMUNE, 1);
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return List.of(
        conforming("G22", "fewer", SampleNetworks.valid()),
        conforming("G22", "as many", oneSided(Side.KOMMUNE, 2)),
        conforming("G22", "a side without votes", oneSided(Side.THIRD, 1)),
        conforming(
            "G22", "a part of the members", one.with(n -> n.committees(partial.getCommittees()))),
        conforming(
            "G22",
            "nothing is said of the contract",
            Edits.agreement("kv-2020", a -> a.content(Optional.empty()))),
        conforming(
            "G22",
            "as many in parts",
            contract(c -> c.seatQuotas(List.of(quota(Side.KOMMUNE, 1), quota(Side.KOMMUNE, 1))))),
        violating("G22", "one more", one, "/committees/0"));
  }
}
