package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.KreisKind;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about Gemeinden and schools in the Lenkungskreis. */
public final class VoiceExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private VoiceExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(gemeinden(), seats(), schools()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> gemeinden() {
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return List.of(
        conforming("G08", "a member for the Gemeinden", SampleNetworks.valid()),
        conforming(
            "G08",
            "a Gemeinde for the Kommune",
            Edits.membership("staedte", m -> m.represents(Representation.KOMMUNE))),
        conforming(
            "G08",
            "a member for the Gemeinden from nobody knows where",
            Edits.membership("staedte", m -> m.organisation(Optional.empty()))),
        conforming("G08", "a city", none().with(n -> n.ags("05913"))),
        conforming("G08", "an unknown key", none().with(n -> n.ags("05999"))),
        conforming(
            "G08",
            "a part of the members",
            none().with(n -> n.committees(partial.getCommittees()))),
        conforming("G08", "no members stated", Edits.network(n -> n.memberships(List.of()))),
        conforming("G08", "one who may be of a Gemeinde", ofUnknown()),
        violating("G08", "nobody", none(), "/committees/0"),
        violating(
                "G08",
                "nobody in the StädteRegion",
                none()
                    .with(
                        n ->
                            n.ags("05334")
                                .kreisKind(KreisKind.STAEDTEREGION)
                                .regierungsbezirk(Regierungsbezirk.KOELN)
                                .organisations(
                                    none().getOrganisations().stream()
                                        .map(
                                            o ->
                                                o.with(
                                                    copy ->
                                                        copy.ags(Optional.empty())
                                                            .regierungsbezirk(Optional.empty())))
                                        .toList())),
                "/committees/0")
            .beside("N17"),
        violating("G08", "a guest alone", guestAlone(), "/committees/0"),
        violating("G08", "another whose seat tells", whoseSeatTells(), "/committees/0"));
  }

  private static Network none() {
    return Edits.membership(
        "staedte", m -> m.represents(Representation.KOMMUNE).organisation("kreis"));
  }

  private static Network ofUnknown() {
    return Edits.membership(
        "staedte", m -> m.represents(Optional.empty()).organisation(Optional.empty()));
  }

  private static Network guestAlone() {
    return none()
        .with(
            n ->
                n.addMembership(
                    Membership.builder()
                        .id("neu")
                        .committee("lenkungskreis")
                        .represents(Representation.GEMEINDEN)
                        .role(Role.GUEST)
                        .build()));
  }

  private static Network whoseSeatTells() {
    return none()
        .with(
            n ->
                n.memberships(
                    none().getMemberships().stream()
                        .map(
                            m ->
                                m.getId().equals("obere")
                                    ? m.with(copy -> copy.represents(Optional.empty()))
                                    : m)
                        .toList()));
  }

  private static List<RuleCase<Network>> seats() {
    return List.of(
        conforming("G08", "a vacant seat", seat(s -> s.represents(Representation.GEMEINDEN))),
        conforming("G08", "a vacant seat of a Gemeinde", seat(s -> s.addOrganisation("stadt"))),
        conforming("G08", "a seat until today", seatUntil(TODAY)),
        violating("G08", "a seat until yesterday", seatUntil(TODAY.minusDays(1)), "/committees/0"),
        violating(
            "G08", "a seat of others", seat(s -> s.addOrganisation("kreis")), "/committees/0"),
        violating(
            "G08",
            "a seat in another body",
            seat(s -> s.represents(Representation.GEMEINDEN).committee("konferenz")),
            "/committees/0"));
  }

  private static Network seatUntil(LocalDate day) {
    return seat(
        s -> s.represents(Representation.GEMEINDEN).period(Period.builder().end(day).build()));
  }

  private static Network seat(Consumer<SeatBuilder> edit) {
    SeatBuilder seat = Seat.builder().id("neu").committee("lenkungskreis");
    edit.accept(seat);
    return none().with(n -> n.addSeat(seat.build()));
  }

  private static List<RuleCase<Network>> schools() {
    Network vacant = Edits.withoutMemberships("schulen");
    return List.of(
        conforming("G09", "a member from a school", SampleNetworks.valid()),
        conforming("G09", "a vacant seat of the schools", vacant),
        violating(
            "G09",
            "nobody",
            vacant.with(n -> n.seats(SampleNetworks.valid().getSeats().subList(0, 1))),
            "/committees/0"));
  }
}
