package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule about the Bezirksregierung; that of Köln is a foreign one. */
public final class BezirksregierungExamples {

  private static final AgreementParty LAND = SampleAgreements.land();
  private static final AgreementParty KOMMUNE = SampleAgreements.kommune();
  private static final String MEMBER = "/memberships/7/organisation";

  private BezirksregierungExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(organisations(), parties(), lenkungskreis(), otherBodies())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> organisations() {
    return List.of(
        conforming("N10", "its own Regierungsbezirk", SampleNetworks.valid()),
        conforming(
            "N10", "not stated", bezirksregierung(o -> o.regierungsbezirk(Optional.empty()))),
        conforming("N10", "of another kind", bezirksregierung(o -> o.kind(OrganisationKind.OTHER))),
        conforming(
            "N10",
            "a malformed key, which is for F05",
            bezirksregierung(o -> {}).with(n -> n.ags("5978"))),
        conforming(
            "N10",
            "the key of a Gemeinde in it",
            bezirksregierung(o -> o.regierungsbezirk(Optional.empty()).ags("05958004"))),
        violating(
            "N10",
            "the key of a city elsewhere",
            bezirksregierung(
                o -> o.name("Bezirksregierung").regierungsbezirk(Optional.empty()).ags("05315")),
            "/agreements/0/parties/0/representedBy",
            "/agreements/1/parties/0/representedBy",
            "/memberships/0/organisation"),
        violating(
                "N10",
                "another one",
                bezirksregierung(o -> {}),
                "/agreements/0/parties/0/representedBy",
                "/agreements/1/parties/0/representedBy",
                "/memberships/0/organisation")
            .beside("N17"));
  }

  private static Network bezirksregierung(Consumer<OrganisationBuilder> edit) {
    return Edits.organisation(
        "bezreg",
        o -> {
          o.regierungsbezirk(Regierungsbezirk.KOELN);
          edit.accept(o);
        });
  }

  private static List<RuleCase<Network>> parties() {
    AgreementParty koeln = LAND.with(p -> p.organisation("bezreg-koeln"));
    return List.of(
        violating(
            "N10",
            "party itself",
            parties("kv-2020", koeln, KOMMUNE),
            "/agreements/1/parties/0/organisation"),
        conforming(
            "N10",
            "on another side",
            parties("kv-2020", LAND, KOMMUNE, koeln.with(p -> p.side(Side.THIRD)))),
        conforming("N10", "of another kind of agreement", parties("zv-2022", koeln, KOMMUNE)));
  }

  private static Network parties(String agreement, AgreementParty... parties) {
    return withKoeln(Edits.agreement(agreement, a -> a.parties(List.of(parties))));
  }

  private static List<RuleCase<Network>> lenkungskreis() {
    LocalDate today = SampleNetworks.AS_OF;
    return List.of(
        violating("N10", "as obere Schulaufsicht", member(m -> {}), MEMBER).beside("G07"),
        violating("N10", "for the Land", member(m -> m.represents(Representation.LAND)), MEMBER)
            .beside("G07"),
        violating(
                "N10",
                "to this day",
                member(m -> m.period(Period.builder().end(today).build())),
                MEMBER)
            .beside("G07"),
        conforming(
            "N10",
            "until yesterday",
            member(m -> m.period(Period.builder().end(today.minusDays(1)).build()))),
        conforming("N10", "to advise", member(m -> m.advisory(true))),
        conforming("N10", "as a guest", member(m -> m.role(Role.GUEST))),
        conforming("N10", "as a partner", member(m -> m.represents(Representation.PARTNER))),
        conforming("N10", "for whom is not told", member(m -> m.represents(Optional.empty()))),
        conforming("N10", "nobody told", member(m -> m.organisation(Optional.empty()))));
  }

  private static List<RuleCase<Network>> otherBodies() {
    return List.of(
        violating(
                "N10",
                "Regionalkoordination",
                inBody(CommitteeType.REGIONALKOORDINATION, false),
                MEMBER)
            .beside("S06"),
        conforming(
            "N10",
            "Regionalkoordination of another structure",
            inBody(CommitteeType.REGIONALKOORDINATION, true)),
        conforming("N10", "an Arbeitskreis", inBody(CommitteeType.ARBEITSKREIS, false)));
  }

  private static Network inBody(CommitteeType type, boolean external) {
    return member(m -> m.committee("weiteres"))
        .with(
            n ->
                n.addCommittee(
                    Committee.builder()
                        .id("weiteres")
                        .type(type)
                        .name("Weiteres Gremium")
                        .parent("lenkungskreis")
                        .external(external)
                        .build()));
  }

  private static Network member(Consumer<MembershipBuilder> edit) {
    Membership member =
        Membership.builder()
            .id("koeln")
            .committee("lenkungskreis")
            .organisation("bezreg-koeln")
            .represents(Representation.OBERE_SCHULAUFSICHT)
            .build()
            .with(edit);
    return withKoeln(Edits.network(n -> n.addMembership(member)));
  }

  private static Network withKoeln(Network network) {
    return network.with(
        n ->
            n.addOrganisation(
                Organisation.builder()
                    .id("bezreg-koeln")
                    .name("Bezirksregierung Köln")
                    .kind(OrganisationKind.BEZIRKSREGIERUNG)
                    .partOf("land")
                    .regierungsbezirk(Regierungsbezirk.KOELN)
                    .build()));
  }
}
