package nrw.bildungsnetz.rules.network;

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
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules that the network's own Kreis, Schulamt and Gemeinden act in it. */
public final class OwnKommuneExamples {

  private static final String MEMBER = "/memberships/7/organisation";

  private OwnKommuneExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(parties(), members(), aachen(), schulamt(), gemeinden())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> parties() {
    return List.of(
        conforming("N14", "its own Kreis", SampleNetworks.valid()),
        conforming("N14", "a Kreis without a key", kreis(o -> o.ags(Optional.empty()))),
        conforming("N14", "a key of no Kreis", kreis(o -> o.ags("05979"))).beside("K03"),
        conforming(
            "N14",
            "a network with a key of no Kreis, which is for N02",
            kreis(o -> o.name("Kreis").ags("05974")).with(n -> n.ags("05979"))),
        violating(
            "N14",
            "another Kreis",
            kreis(o -> o.name("Kreis").ags("05974")),
            "/agreements/0/parties/1/organisation",
            "/agreements/1/parties/1/organisation",
            "/memberships/3/organisation"),
        violating(
                "N14",
                "another Kreis acts through one of its units",
                kreis(o -> o.name("Kreis").ags("05974"))
                    .with(n -> n.agreements(List.of()).memberships(List.of(member("fachbereich")))),
                "/memberships/0/organisation")
            .beside("G05", "G08", "G11", "N11", "R01"),
        violating(
                "N14",
                "the key of another Kreis in the same Regierungsbezirk",
                SampleNetworks.valid().with(n -> n.ags("05974").name("Bildungsnetz")),
                "/agreements/0/parties/1/organisation",
                "/agreements/1/parties/1/organisation",
                "/memberships/3/organisation")
            .beside("K05", "N17"));
  }

  private static List<RuleCase<Network>> members() {
    return List.of(
        violating("N14", "sits for the Kommune", withSoest(m -> {}), MEMBER).beside("G07"),
        violating(
                "N14",
                "on a seat of the Kommune",
                withSoest(m -> m.represents(Optional.empty()).seat("sitz"))
                    .with(n -> n.addSeat(seatOfKommune())),
                MEMBER)
            .beside("G07"),
        conforming("N14", "a guest", withSoest(m -> m.role(Role.GUEST))),
        conforming("N14", "advises", withSoest(m -> m.advisory(true))),
        conforming("N14", "a partner", withSoest(m -> m.represents(Representation.PARTNER))),
        conforming("N14", "in an Arbeitskreis", withSoest(m -> m.committee("ak-mint")))
            .beside("N15"),
        conforming("N14", "in a body from outside", withSoest(m -> m.committee("sg-kaoa"))),
        violating("N15", "in an Arbeitskreis", withSoest(m -> m.committee("ak-mint")), MEMBER),
        conforming("N15", "in a body from outside", withSoest(m -> m.committee("sg-kaoa"))),
        conforming(
            "N15",
            "a guest in an Arbeitskreis",
            withSoest(m -> m.committee("ak-mint").role(Role.GUEST))));
  }

  /** The StädteRegion comprises the former Kreis and the Stadt. */
  private static List<RuleCase<Network>> aachen() {
    return List.of(
        conforming("N14", "the StädteRegion", aachen("05334", OrganisationKind.KREIS)),
        conforming("N14", "the former Kreis", aachen("05354", OrganisationKind.KREIS)),
        conforming(
            "N14", "the Stadt of before", aachen("05313", OrganisationKind.KREISFREIE_STADT)),
        conforming("N14", "the Stadt", aachen("05334002", OrganisationKind.KREISFREIE_STADT)),
        violating(
                "N14",
                "a neighbour of the StädteRegion",
                aachen("05358", OrganisationKind.KREIS),
                "/agreements/0/parties/1/organisation",
                "/agreements/1/parties/1/organisation",
                "/memberships/3/organisation")
            .beside("K05", "N10", "N17"));
  }

  private static Network aachen(String ags, OrganisationKind kind) {
    Period before = Period.builder().end(LocalDate.of(2009, 10, 20)).build();
    return Edits.organisation(
            "kreis",
            o -> {
              o.name("Partner").kind(kind).ags(ags);
              if (ags.equals("05354") || ags.equals("05313")) {
                o.period(before);
              }
            })
        .with(
            n ->
                n.ags("05334")
                    .name("Bildungsnetz")
                    .kreisKind(Optional.empty())
                    .regierungsbezirk(Optional.empty()));
  }

  private static List<RuleCase<Network>> schulamt() {
    return List.of(
        conforming("N15", "a Schulamt without a key", SampleNetworks.valid()),
        conforming("N15", "its own Schulamt", schulamt("05978")),
        conforming("N15", "in a Gemeinde of the Kreis", schulamt("05978036")),
        violating("N15", "another Schulamt", schulamt("05974"), "/memberships/1/organisation"),
        violating(
            "N15",
            "another Schulamt acts for the Land",
            schulamt("05974")
                .with(
                    n ->
                        n.memberships(List.of())
                            .agreements(
                                Edits.agreement(
                                        "kv-2020",
                                        a ->
                                            a.parties(
                                                List.of(
                                                    SampleAgreements.land()
                                                        .with(p -> p.representedBy("schulamt")),
                                                    SampleAgreements.kommune())))
                                    .getAgreements())),
            "/agreements/1/parties/0/representedBy"));
  }

  private static Network schulamt(String ags) {
    return Edits.organisation("schulamt", o -> o.name("Schulamt").ags(ags));
  }

  private static List<RuleCase<Network>> gemeinden() {
    return List.of(
        conforming("N15", "a Gemeinde of the Kreis signs with it", gemeinde("05978004")),
        conforming("N15", "the Gemeinden without a key sign with it", gemeinde("")),
        violating(
            "N15",
            "a Gemeinde of another Kreis",
            gemeinde("05974052"),
            "/agreements/1/parties/2/organisation"));
  }

  private static Network gemeinde(String ags) {
    return Edits.agreement(
            "kv-2020",
            a ->
                a.parties(
                    List.of(
                        SampleAgreements.land(),
                        SampleAgreements.kommune(),
                        SampleAgreements.kommune().with(p -> p.organisation("gemeinde")))))
        .with(
            n ->
                n.addOrganisation(
                    Organisation.builder()
                        .id("gemeinde")
                        .name("Gemeinde")
                        .kind(OrganisationKind.GEMEINDE)
                        .ags(Optional.of(ags).filter(key -> !key.isEmpty()))
                        .build()));
  }

  private static Network kreis(Consumer<OrganisationBuilder> edit) {
    return Edits.organisation("kreis", edit);
  }

  private static Membership member(String organisation) {
    return Membership.builder()
        .id("neu")
        .committee("lenkungskreis")
        .organisation(organisation)
        .represents(Representation.KOMMUNE)
        .build();
  }

  private static Seat seatOfKommune() {
    return Seat.builder()
        .id("sitz")
        .committee("lenkungskreis")
        .represents(Representation.KOMMUNE)
        .build();
  }

  private static Network withSoest(Consumer<MembershipBuilder> edit) {
    return SampleNetworks.valid()
        .with(
            n ->
                n.addMembership(member("soest").with(edit))
                    .addOrganisation(
                        Organisation.builder()
                            .id("soest")
                            .name("Kreis Soest")
                            .kind(OrganisationKind.KREIS)
                            .ags("05974")
                            .build()));
  }
}
