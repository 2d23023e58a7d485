package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that obere and untere Schulaufsicht make up the Regionalkoordination. */
public final class RegionalkoordinationExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private RegionalkoordinationExamples() {}

  public static List<RuleCase<Network>> all() {
    Network alone = with(m -> m.represents(Representation.OBERE_SCHULAUFSICHT));
    return List.of(
        conforming("S06", "no such body", SampleNetworks.valid()),
        conforming("S06", "no members stated", body()),
        conforming("S06", "both", pair(m -> {})),
        conforming("S06", "the Land as such", with(m -> m.represents(Representation.LAND))),
        conforming("S06", "somebody", pair(m -> m.represents(Optional.empty()))),
        conforming(
            "S06",
            "as the seat tells",
            pair(m -> m.represents(Optional.empty()).seat("sitz-untere"))
                .with(n -> n.addSeat(seat()))),
        conforming(
            "S06", "a suspended network", alone.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming("S06", "until today", pairUntil(TODAY)),
        violating("S06", "until yesterday", pairUntil(TODAY.minusDays(1)), "/committees/6"),
        conforming(
            "S06",
            "a unit of a Schulamt",
            pair(m -> m.organisation("amt")).with(n -> n.addOrganisation(unitOf("schulamt")))),
        violating(
                "S06",
                "a unit of the Kreis",
                pair(m -> m.organisation("amt")).with(n -> n.addOrganisation(unitOf("kreis"))),
                "/committees/6")
            .beside("G24"),
        violating("S06", "no untere", alone, "/committees/6"),
        violating(
            "S06",
            "no obere",
            with(m -> m.represents(Representation.UNTERE_SCHULAUFSICHT)),
            "/committees/6"),
        violating(
            "S06", "neither", with(m -> m.represents(Representation.KOMMUNE)), "/committees/6"),
        violating("S06", "the untere as a guest", pair(m -> m.role(Role.GUEST)), "/committees/6"));
  }

  private static Network body() {
    return Edits.network(
        n ->
            n.addCommittee(
                Committee.builder()
                    .id("rk")
                    .type(CommitteeType.REGIONALKOORDINATION)
                    .name("Regionalkoordination")
                    .build()));
  }

  private static Organisation unitOf(String whole) {
    return Organisation.builder()
        .id("amt")
        .name("Fachdienst")
        .kind(OrganisationKind.VERWALTUNGSEINHEIT)
        .partOf(whole)
        .build();
  }

  private static Seat seat() {
    return Seat.builder()
        .id("sitz-untere")
        .committee("rk")
        .represents(Representation.UNTERE_SCHULAUFSICHT)
        .build();
  }

  private static Network pairUntil(LocalDate day) {
    return pair(m -> m.period(Period.builder().end(day).build()));
  }

  private static Network pair(Consumer<MembershipBuilder> untere) {
    MembershipBuilder second = member("zweite").represents(Representation.UNTERE_SCHULAUFSICHT);
    untere.accept(second);
    return with(m -> m.represents(Representation.OBERE_SCHULAUFSICHT))
        .with(n -> n.addMembership(second.build()));
  }

  private static Network with(Consumer<MembershipBuilder> edit) {
    MembershipBuilder member = member("erste");
    edit.accept(member);
    return body().with(n -> n.addMembership(member.build()));
  }

  private static MembershipBuilder member(String id) {
    return Membership.builder().id(id).committee("rk");
  }
}
