package nrw.bildungsnetz.rules.committee;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about who chairs the bodies. */
public final class ChairExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private ChairExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(chairs(), deputies(), ofOtherBodies(), persons())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> chairs() {
    Network none = Edits.membership("obere", m -> m.role(Role.MEMBER));
    Network partial = Edits.committee("lenkungskreis", c -> c.membersComplete(false));
    return List.of(
        conforming("G11", "a chair", SampleNetworks.valid()),
        conforming(
            "G11", "a part of the members", none.with(n -> n.committees(partial.getCommittees()))),
        conforming("G11", "no members stated", Edits.network(n -> n.memberships(List.of()))),
        conforming("G11", "a suspended network", none.with(n -> n.status(NetworkStatus.SUSPENDED))),
        conforming("G11", "until today", chairUntil(TODAY)),
        violating("G11", "no chair", none, "/committees/0"),
        violating("G11", "until yesterday", chairUntil(TODAY.minusDays(1)), "/committees/0")
            .beside("G06", "G07"));
  }

  private static Network chairUntil(LocalDate day) {
    return Edits.membership("obere", m -> m.period(Period.builder().end(day).build()));
  }

  private static List<RuleCase<Network>> deputies() {
    return List.of(
        conforming("G12", "from the other side", SampleNetworks.valid()),
        conforming("G12", "no deputy", Edits.membership("dezernentin", m -> m.role(Role.MEMBER))),
        conforming("G12", "no chair", land(Role.MEMBER, m -> {})),
        conforming(
            "G12",
            "a second deputy from the other side",
            Edits.membership("untere", m -> m.role(Role.DEPUTY_CHAIR))),
        conforming("G12", "of unknown side", land(Role.CHAIR, m -> m.represents(Optional.empty()))),
        conforming("G12", "until yesterday", land(Role.CHAIR, m -> until(m, TODAY.minusDays(1)))),
        violating("G12", "until today", land(Role.CHAIR, m -> until(m, TODAY)), "/committees/0"),
        violating("G12", "both of the Land", land(Role.CHAIR, m -> {}), "/committees/0"),
        conforming("G12", "a unit of the Kreis for the Land", unitOf("kreis", Representation.LAND))
            .beside("G24"),
        violating(
                "G12",
                "a unit of the Bezirksregierung for the Kommune",
                unitOf("bezreg", Representation.KOMMUNE),
                "/committees/0")
            .beside("G07", "G23"),
        violating("G12", "whose seat tells", whoseSeatTells(), "/committees/0"));
  }

  private static void until(MembershipBuilder member, LocalDate day) {
    member.period(Period.builder().end(day).build());
  }

  private static Network unitOf(String whole, Representation represents) {
    return Edits.membership("dezernentin", m -> m.organisation("amt").represents(represents))
        .with(
            n ->
                n.addOrganisation(
                    Organisation.builder()
                        .id("amt")
                        .name("Dezernat")
                        .kind(OrganisationKind.VERWALTUNGSEINHEIT)
                        .partOf(whole)
                        .build()));
  }

  private static Network whoseSeatTells() {
    Network land = land(Role.CHAIR, m -> {});
    return land.with(
        n ->
            n.memberships(
                land.getMemberships().stream()
                    .map(
                        m ->
                            m.getId().equals("obere")
                                ? m.with(copy -> copy.represents(Optional.empty()))
                                : m)
                    .toList()));
  }

  /** The obere Schulaufsicht in a role, the untere as deputy. */
  private static Network land(Role obere, Consumer<MembershipBuilder> untere) {
    return Edits.network(
        n ->
            n.memberships(
                SampleNetworks.valid().getMemberships().stream()
                    .map(member -> inLand(member, obere, untere))
                    .toList()));
  }

  private static Membership inLand(
      Membership member, Role obere, Consumer<MembershipBuilder> untere) {
    return switch (member.getId()) {
      case "obere" -> member.with(m -> m.role(obere));
      case "untere" -> member.with(m -> untere.accept(m.role(Role.DEPUTY_CHAIR)));
      case "dezernentin" -> member.with(m -> m.role(Role.MEMBER));
      default -> member;
    };
  }

  private static List<RuleCase<Network>> ofOtherBodies() {
    Network ended =
        Edits.committee("ak-mint", c -> c.period(Period.builder().end(TODAY.minusDays(1)).build()));
    return List.of(
        conforming("G12", "both of partners", ofWorkingGroup(Representation.PARTNER)),
        conforming(
            "G12",
            "of a body that has ended",
            ofWorkingGroup(Representation.KOMMUNE).with(n -> n.committees(ended.getCommittees()))),
        violating(
            "G12", "of a working group", ofWorkingGroup(Representation.KOMMUNE), "/committees/3"));
  }

  private static Network ofWorkingGroup(Representation represents) {
    return Edits.member("leitung", "ak-mint", m -> m.represents(represents).role(Role.CHAIR))
        .with(
            n ->
                n.addMembership(
                    Membership.builder()
                        .id("vertretung")
                        .committee("ak-mint")
                        .represents(represents)
                        .role(Role.DEPUTY_CHAIR)
                        .build()));
  }

  private static List<RuleCase<Network>> persons() {
    Network ended =
        Edits.committee("ak-mint", c -> c.period(Period.builder().end(TODAY.minusDays(1)).build()));
    Network both = alsoChairs("neu", m -> m.role(Role.CHAIR));
    return List.of(
        conforming("G13", "chairs by office", SampleNetworks.valid()),
        conforming("G13", "a member of the other", alsoChairs("neu", m -> m.role(Role.MEMBER))),
        conforming(
            "G13",
            "another person",
            alsoChairs("neu", m -> m.role(Role.CHAIR).person("Toni Exempel"))),
        conforming(
            "G13",
            "no person named",
            alsoChairs("neu", m -> m.role(Role.CHAIR).person(Optional.empty()))),
        conforming(
            "G13",
            "twice in one body, which is for G14",
            alsoChairs("neu", m -> m.role(Role.CHAIR).committee("lenkungskreis"))),
        conforming(
            "G13", "of a body that has ended", both.with(n -> n.committees(ended.getCommittees()))),
        conforming("G13", "until yesterday", chairsUntil(TODAY.minusDays(1))),
        violating("G13", "until today", chairsUntil(TODAY), "/memberships/7/role"),
        violating("G13", "two bodies", both, "/memberships/7/role"),
        violating(
            "G13",
            "two bodies, under another id",
            alsoChairs("zweiter", m -> m.role(Role.CHAIR)),
            "/memberships/0/role"));
  }

  private static Network chairsUntil(LocalDate day) {
    return alsoChairs("neu", m -> until(m.role(Role.CHAIR), day));
  }

  /** The chair of the Lenkungskreis is named, and has a part in the working group. */
  private static Network alsoChairs(String id, Consumer<MembershipBuilder> edit) {
    Network named = Edits.membership("obere", m -> m.person("Robin Probe"));
    MembershipBuilder second =
        Membership.builder().id(id).committee("ak-mint").person("Robin Probe");
    edit.accept(second);
    return named.with(n -> n.addMembership(second.build()));
  }
}
