package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.MembershipBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.model.Role;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that bodies and offices of a Kommune match its kind. */
public final class OfficeExamples {

  private static final String DECIDED = "/agreements/0/events/0/decidedBy";
  private static final String SIGNED = "/agreements/1/parties/1/signatories/0/office";
  private static final String CITY = "05914";
  private static final String REGION = "05334";

  private OfficeExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(bodies(), signatories(), resolutions(), members())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> bodies() {
    return List.of(
        conforming("N18", "a Kreistag", SampleNetworks.valid()),
        conforming("N18", "an Ausschuss", decided(PoliticalBody.AUSSCHUSS)),
        conforming("N18", "a Rat in a city", inCity(decided(PoliticalBody.RAT), 0)),
        conforming(
            "N18", "in the StädteRegion", in(REGION, decided(PoliticalBody.STAEDTEREGIONSTAG))),
        conforming("N18", "the Rat of Aachen", in(REGION, decided(PoliticalBody.RAT))),
        conforming("N18", "the Rat of a Gemeinde that signs", withGemeinde(PoliticalBody.RAT)),
        conforming("N18", "the Rat of a Gemeinde of which a unit signs", unitOf("stadt")),
        violating("N18", "a Rat where a unit of the Kreis signs", unitOf("kreis"), DECIDED),
        violating("N18", "a Rat", decided(PoliticalBody.RAT), DECIDED),
        violating("N18", "a Städteregionstag", decided(PoliticalBody.STAEDTEREGIONSTAG), DECIDED),
        violating(
            "N18",
            "a Städteregionstag with a Gemeinde",
            withGemeinde(PoliticalBody.STAEDTEREGIONSTAG),
            DECIDED),
        conforming("N18", "a key of no Kreis", in("05979", decided(PoliticalBody.RAT))));
  }

  private static Network decided(PoliticalBody body) {
    AgreementEvent event =
        SampleNetworks.valid()
            .getAgreements()
            .get(0)
            .getEvents()
            .get(0)
            .with(e -> e.decidedBy(body));
    return Edits.agreement("kv-2015", a -> a.events(List.of(event)));
  }

  private static Network withGemeinde(PoliticalBody body) {
    Network decided = decided(body);
    List<Agreement> agreements = new ArrayList<>(decided.getAgreements());
    agreements.set(
        0,
        agreements
            .get(0)
            .with(a -> a.addParty(SampleAgreements.kommune().with(p -> p.organisation("stadt")))));
    return decided.with(n -> n.agreements(agreements));
  }

  private static Network unitOf(String whole) {
    Network signed = withGemeinde(PoliticalBody.RAT);
    List<Agreement> agreements = new ArrayList<>(signed.getAgreements());
    agreements.set(
        0,
        agreements
            .get(0)
            .with(
                a ->
                    a.parties(
                        List.of(
                            SampleAgreements.land(),
                            SampleAgreements.kommune().with(p -> p.organisation("amt"))))));
    return signed.with(
        n ->
            n.agreements(agreements)
                .addOrganisation(
                    Organisation.builder()
                        .id("amt")
                        .name("Schulverwaltungsamt")
                        .kind(OrganisationKind.VERWALTUNGSEINHEIT)
                        .partOf(whole)
                        .build()));
  }

  private static List<RuleCase<Network>> signatories() {
    return List.of(
        conforming("N18", "a Kreisdirektor", signed(SignatoryOffice.KREISDIREKTOR)),
        conforming("N18", "a Dezernent", signed(SignatoryOffice.DEZERNENT)),
        conforming("N18", "a Bürgermeister of a Gemeinde", signed(SignatoryOffice.BUERGERMEISTER)),
        conforming("N18", "in a city", inCity(signed(SignatoryOffice.STADTDIREKTOR), 1)),
        conforming("N18", "in Aachen", in(REGION, signed(SignatoryOffice.OBERBUERGERMEISTER))),
        violating(
            "N18", "an Oberbürgermeister", signed(SignatoryOffice.OBERBUERGERMEISTER), SIGNED),
        violating("N18", "a Stadtdirektor", signed(SignatoryOffice.STADTDIREKTOR), SIGNED));
  }

  private static Network signed(SignatoryOffice office) {
    return Edits.agreement(
        "kv-2020",
        a ->
            a.parties(
                List.of(
                    SampleAgreements.land(),
                    SampleAgreements.kommune()
                        .with(
                            p ->
                                p.signatories(
                                    List.of(Signatory.builder().office(office).build()))))));
  }

  private static List<RuleCase<Network>> resolutions() {
    return List.of(
        conforming(
            "N18", "the Kreistag on the contract", resolved(PoliticalBody.KREISTAG, "kv-2020")),
        conforming("N18", "the Rat of a Gemeinde on something else", resolved(PoliticalBody.RAT)),
        conforming("N18", "the Rat on another agreement", resolved(PoliticalBody.RAT, "zv-2022")),
        violating(
                "N18",
                "the Rat on the contract",
                resolved(PoliticalBody.RAT, "kv-2020"),
                "/resolutions/0/politicalBody")
            .beside("M07"));
  }

  private static Network resolved(PoliticalBody body, String... agreements) {
    return SampleNetworks.valid()
        .with(
            n ->
                n.resolutions(
                        List.of(
                            Resolution.builder()
                                .id("beschluss")
                                .name("Beschluss")
                                .kind(ResolutionKind.DECISION)
                                .politicalBody(body)
                                .addAgreements(agreements)
                                .build()))
                    .handlungsfelder(
                        SampleNetworks.valid().getHandlungsfelder().stream()
                            .map(h -> h.with(field -> field.resolution(Optional.empty())))
                            .toList()));
  }

  private static List<RuleCase<Network>> members() {
    return List.of(
        conforming("N18", "a Landrat", member("Landrat", m -> {})),
        conforming("N18", "a Bürgermeister", member("Bürgermeister", m -> {})),
        conforming(
            "N18", "a guest from a city", member("Oberbürgermeister", m -> m.role(Role.GUEST))),
        conforming(
            "N18",
            "a partner from a city",
            member("Oberbürgermeister", m -> m.represents(Representation.PARTNER))),
        violating(
            "N18",
            "an Oberbürgermeisterin for the Kommune",
            member("Oberbürgermeisterin", m -> {}),
            "/memberships/7/office"));
  }

  private static Network member(String office, Consumer<MembershipBuilder> edit) {
    return Edits.member(
        "neu",
        "lenkungskreis",
        m -> edit.accept(m.advisory(true).represents(Representation.KOMMUNE).office(office)));
  }

  private static Network in(String ags, Network network) {
    return network.with(n -> n.ags(ags).memberships(List.of()));
  }

  /** One agreement alone, signed by nobody of a Kreis. */
  private static Network inCity(Network network, int agreement) {
    Agreement only = network.getAgreements().get(agreement);
    return in(CITY, network)
        .with(
            n ->
                n.resolutions(List.of())
                    .agreements(
                        List.of(
                            agreement == 0
                                ? only.with(a -> a.parties(List.of(SampleAgreements.land())))
                                : only)));
  }
}
