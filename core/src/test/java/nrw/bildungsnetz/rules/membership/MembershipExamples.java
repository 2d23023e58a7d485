package nrw.bildungsnetz.rules.membership;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about seats. */
public final class MembershipExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private MembershipExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(sides(), schulaufsicht(), seats(), years()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> sides() {
    return List.of(
        conforming("G05", "both sides", SampleNetworks.valid()),
        conforming("G05", "no members stated", Edits.network(n -> n.memberships(List.of()))),
        conforming("G05", "someone of unknown side", withUnknownSide()),
        conforming("G05", "a part of the members", partOfTheMembers("obere", "untere")),
        conforming("G05", "the Kommune's last day", kommuneUntil(TODAY)),
        conforming("G05", "the Gemeinden stand for the Kommune", gemeindenOnly()),
        violating("G05", "no Land", Edits.withoutMemberships("obere", "untere"), "/committees/0")
            .beside("G07", "G11"),
        violating("G05", "no Kommune", withoutKommune(), "/committees/0").beside("G07", "G08"),
        violating(
                "G05",
                "the day after the Kommune's last",
                kommuneUntil(TODAY.minusDays(1)),
                "/committees/0")
            .beside("G07", "G08"),
        violating("G05", "the Kommune as a guest", kommuneAsGuest(), "/committees/0")
            .beside("G07", "G08"),
        violating(
                "G05",
                "the Kommune as a substitute",
                kommune(kommuneSeat().role(Role.SUBSTITUTE).build()),
                "/committees/0")
            .beside("G07", "G08"),
        violating(
                "G05",
                "a ministry for the Kommune",
                kommune(kommuneSeat().organisation("msb").build()),
                "/committees/0")
            .beside("G07", "G08", "G23"),
        violating(
                "G05",
                "the Land by a seat of the Gemeinden",
                Edits.withoutMemberships("obere", "untere")
                    .with(
                        n ->
                            n.addMembership(
                                    Membership.builder()
                                        .id("neu")
                                        .committee("lenkungskreis")
                                        .represents(Representation.LAND)
                                        .role(Role.CHAIR)
                                        .seat("sitz")
                                        .build())
                                .addSeat(
                                    Seat.builder()
                                        .id("sitz")
                                        .committee("lenkungskreis")
                                        .represents(Representation.GEMEINDEN)
                                        .build())),
                "/committees/0")
            .beside("G07", "G25"));
  }

  private static Network partOfTheMembers(String... leftOut) {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return Edits.withoutMemberships(leftOut).with(n -> n.committees(partial.getCommittees()));
  }

  private static Network withoutKommune() {
    return Edits.withoutMemberships("dezernentin", "dezernent-alt", "staedte");
  }

  private static Network withUnknownSide() {
    return kommune(Membership.builder().id("m").committee("lenkungskreis").build());
  }

  private static Network gemeindenOnly() {
    return Edits.withoutMemberships("dezernentin", "dezernent-alt");
  }

  private static Network kommuneUntil(LocalDate day) {
    return kommune(kommuneSeat().period(Period.builder().end(day).build()).build());
  }

  private static Network kommuneAsGuest() {
    return kommune(kommuneSeat().role(Role.GUEST).build());
  }

  private static MembershipBuilder kommuneSeat() {
    return Membership.builder()
        .id("neu")
        .committee("lenkungskreis")
        .represents(Representation.KOMMUNE);
  }

  private static Network kommune(Membership only) {
    return withoutKommune().with(n -> n.addMembership(only));
  }

  private static List<RuleCase<Network>> schulaufsicht() {
    return List.of(
        conforming("G06", "both", SampleNetworks.valid()),
        conforming("G06", "a part of the members", partOfTheMembers("untere")),
        conforming("G06", "neither, which is for G05", Edits.withoutMemberships("obere", "untere")),
        conforming(
            "G06",
            "the Land as such",
            Edits.membership("untere", m -> m.represents(Representation.LAND))),
        conforming("G06", "last day of the untere", untereUntil(TODAY)),
        conforming(
            "G06",
            "no untere, which is told of the Regionalkoordination",
            Edits.withoutMemberships("untere")
                .with(
                    n ->
                        n.addCommittee(
                                Committee.builder()
                                    .id("rk")
                                    .type(CommitteeType.REGIONALKOORDINATION)
                                    .name("Regionalkoordination")
                                    .build())
                            .addMembership(
                                Membership.builder()
                                    .id("rk-obere")
                                    .committee("rk")
                                    .seat("rk-sitz")
                                    .build())
                            .addSeat(
                                Seat.builder()
                                    .id("rk-sitz")
                                    .committee("rk")
                                    .represents(Representation.OBERE_SCHULAUFSICHT)
                                    .build()))),
        violating("G06", "no untere", Edits.withoutMemberships("untere"), "/committees/0")
            .beside("G07"),
        violating(
            "G06",
            "no obere",
            Edits.membership(
                "obere",
                m ->
                    m.represents(Representation.UNTERE_SCHULAUFSICHT)
                        .organisation("schulamt")
                        .seat(Optional.empty())),
            "/committees/0"),
        conforming(
            "G06",
            "both by their seats",
            Edits.membership("obere", m -> m.represents(Optional.empty()))),
        violating(
                "G06",
                "a town as untere",
                Edits.membership("untere", m -> m.organisation("stadt")),
                "/committees/0")
            .beside("G07", "G23"),
        violating(
                "G06",
                "the Kreis as untere",
                Edits.membership("untere", m -> m.organisation("kreis")),
                "/committees/0")
            .beside("G24"),
        violating(
                "G06",
                "the Bezirksregierung as both",
                Edits.membership("untere", m -> m.organisation("bezreg")),
                "/committees/0")
            .beside("G23"),
        violating(
                "G06",
                "the untere as a substitute",
                Edits.membership("untere", m -> m.role(Role.SUBSTITUTE)),
                "/committees/0")
            .beside("G07"),
        violating(
                "G06",
                "the day after the last of the untere",
                untereUntil(TODAY.minusDays(1)),
                "/committees/0")
            .beside("G07"),
        violating(
                "G06",
                "the untere as a guest",
                Edits.membership("untere", m -> m.role(Role.GUEST)),
                "/committees/0")
            .beside("G07"));
  }

  private static Network untereUntil(LocalDate day) {
    return Edits.membership("untere", m -> m.period(Period.builder().end(day).build()));
  }

  private static List<RuleCase<Network>> seats() {
    LocalDate handover = LocalDate.of(2022, 8, 1);
    return List.of(
        conforming("G14", "one after the other", SampleNetworks.valid()),
        conforming("G14", "a seat of one day", period(TODAY, TODAY)),
        conforming("G14", "again from the day after", samePersonFrom(handover)),
        conforming("G14", "in another body", inAnotherBody()),
        conforming("G14", "by office alone", byOfficeAlone()),
        conforming(
            "G14",
            "a substitute for others beside the own seat",
            Edits.network(n -> n.addMembership(inYear(2023).with(m -> m.role(Role.SUBSTITUTE))))),
        violating(
            "G14",
            "ends the day before it begins",
            period(TODAY, TODAY.minusDays(1)),
            "/memberships/5/period"),
        violating(
            "G14",
            "again from the last day",
            samePersonFrom(handover.minusDays(1)),
            "/memberships/3"),
        violating("G14", "twice without dates", twiceWithoutDates(), "/memberships/7"),
        violating(
            "G14",
            "twice beside a longer time",
            Edits.network(n -> n.addMemberships(inYear(2023), inYear(2025))),
            "/memberships/7",
            "/memberships/8"));
  }

  /** Of the first seat of the person only the year of its end is known, 2022. */
  private static List<RuleCase<Network>> years() {
    return List.of(
        conforming("G14", "again from the year's second day", inYears(LocalDate.of(2022, 1, 2))),
        violating(
            "G14",
            "again from the year's first day",
            inYears(LocalDate.of(2022, 1, 1)),
            "/memberships/3"),
        violating(
            "G14",
            "besides one that ended on a known day",
            samePersonFrom(LocalDate.of(2022, 5, 1))
                .with(n -> n.addMembership(untilSomeDayOf2022())),
            "/memberships/2",
            "/memberships/3"));
  }

  private static Network inYears(LocalDate again) {
    Network both = samePersonFrom(again);
    return both.with(
        n ->
            n.memberships(
                both.getMemberships().stream()
                    .map(m -> m.getId().equals("dezernent-alt") ? untilSomeDayOf2022() : m)
                    .toList()));
  }

  /** For a year, beside the present seat of the same person. */
  private static Membership inYear(int year) {
    return SampleNetworks.valid()
        .getMemberships()
        .get(3)
        .with(
            m ->
                m.id("jahr-" + year)
                    .role(Optional.empty())
                    .period(
                        Period.builder()
                            .start(LocalDate.of(year, 1, 1))
                            .end(LocalDate.of(year, 12, 31))
                            .build()));
  }

  private static Membership untilSomeDayOf2022() {
    return Membership.builder()
        .id("frueher")
        .committee("lenkungskreis")
        .represents(Representation.KOMMUNE)
        .person("Erika Beispiel")
        .period(Period.builder().startYear(2010).endYear(2022).build())
        .build();
  }

  private static Network period(LocalDate start, LocalDate end) {
    return Edits.membership(
        "schulen", m -> m.period(Period.builder().start(start).end(end).build()));
  }

  private static Network samePersonFrom(LocalDate day) {
    return Edits.membership(
        "dezernentin", m -> m.person("Erika Beispiel").period(Period.builder().start(day).build()));
  }

  private static Network inAnotherBody() {
    return Edits.network(
        n ->
            n.addMembership(
                Membership.builder().id("m").committee("buero").person("Kim Muster").build()));
  }

  private static Network byOfficeAlone() {
    return Edits.membership(
        "dezernentin", m -> m.person(Optional.empty()).period(Optional.empty()));
  }

  private static Network twiceWithoutDates() {
    return Edits.network(
        n ->
            n.addMembership(
                Membership.builder()
                    .id("m")
                    .committee("lenkungskreis")
                    .represents(Representation.PARTNER)
                    .person("Kim Muster")
                    .build()));
  }
}
