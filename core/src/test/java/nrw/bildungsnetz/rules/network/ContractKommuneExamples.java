package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that one Kreis or kreisfreie Stadt concludes a Kooperationsvertrag. */
public final class ContractKommuneExamples {

  private static final String PARTIES = "/agreements/1/parties";

  private ContractKommuneExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("C17", "one Kreis", SampleNetworks.valid()),
        conforming("C17", "with a Gemeinde", with(OrganisationKind.GEMEINDE, "Stadt", "05978004")),
        conforming("C17", "the Kreis named twice", with(OrganisationKind.KREIS, "Kreis", "05978")),
        conforming("C17", "the Kreis named twice, once without a key", with("Kreis Unna")),
        conforming("C17", "the Kreis and a unit of it", withUnit("kreis")),
        violating("C17", "a Kreis and a unit of another", withUnit("nachbar"), PARTIES),
        conforming(
            "C17", "another agreement", of("zv-2022", OrganisationKind.KREIS, "Kreis", "05974")),
        conforming("C17", "another Kreis as a third party", third()),
        violating(
            "C17", "two Kreise", with(OrganisationKind.KREIS, "Kreis Soest", "05974"), PARTIES),
        violating("C17", "two Kreise, one without a key", with("Kreis Soest"), PARTIES)
            .beside("N17"),
        violating("C17", "two Kreise, one under an unknown name", with("Nachbarkreis"), PARTIES),
        violating(
            "C17",
            "a Kreis and a kreisfreie Stadt",
            with(OrganisationKind.KREISFREIE_STADT, "Stadt Hamm", "05915"),
            PARTIES),
        violating("C17", "a Gemeinde alone", alone("05978004"), PARTIES),
        conforming("C17", "Stadt Aachen alone", alone("05334002")),
        conforming("C17", "a Gemeinde without a key", alone("")),
        conforming("C17", "Stadt and Kreis Aachen", aachen("05354")),
        conforming("C17", "Stadt Aachen and StädteRegion", aachen("05334")),
        violating("C17", "Stadt Aachen and Kreis Düren", aachen("05358"), PARTIES).beside("N10"));
  }

  private static Network with(String kreis) {
    return with(OrganisationKind.KREIS, kreis, "");
  }

  private static Network with(OrganisationKind kind, String name, String ags) {
    return of("kv-2020", kind, name, ags);
  }

  private static Network of(String agreement, OrganisationKind kind, String name, String ags) {
    return withSecond(agreement, Side.KOMMUNE, kind, name, ags);
  }

  private static Network withUnit(String whole) {
    Network with = with(OrganisationKind.VERWALTUNGSEINHEIT, "Fachbereich Schule", "");
    Organisation unit = with.getOrganisations().get(with.getOrganisations().size() - 1);
    return SampleNetworks.valid()
        .with(
            n ->
                n.agreements(with.getAgreements())
                    .addOrganisation(unit.with(o -> o.partOf(whole)))
                    .addOrganisation(
                        Organisation.builder()
                            .id("nachbar")
                            .name("Kreis Soest")
                            .kind(OrganisationKind.KREIS)
                            .ags("05974")
                            .build()));
  }

  private static Network third() {
    return withSecond("kv-2020", Side.THIRD, OrganisationKind.KREIS, "Kreis Soest", "05974")
        .with(n -> n.id("dritte"));
  }

  private static Network withSecond(
      String agreement, Side side, OrganisationKind kind, String name, String ags) {
    return Edits.agreement(
            agreement,
            a ->
                a.parties(
                    List.of(
                        SampleAgreements.land(),
                        SampleAgreements.kommune(),
                        SampleAgreements.kommune().with(p -> p.organisation("zweite").side(side)))))
        .with(
            n ->
                n.addOrganisation(
                    Organisation.builder()
                        .id("zweite")
                        .name(name)
                        .kind(kind)
                        .ags(Optional.of(ags).filter(key -> !key.isEmpty()))
                        .build()));
  }

  private static Network alone(String ags) {
    Network two = with(OrganisationKind.GEMEINDE, "Stadt", ags);
    return Edits.agreement(
            "kv-2020",
            a ->
                a.parties(
                    List.of(
                        SampleAgreements.land(),
                        SampleAgreements.kommune().with(p -> p.organisation("zweite")))))
        .with(n -> n.organisations(two.getOrganisations()));
  }

  /** The Stadt Aachen, and another party to its contract. */
  private static Network aachen(String other) {
    Network two = with(OrganisationKind.KREIS, "Partner", other);
    return two.with(
        n ->
            n.ags("05334")
                .name("Bildungsnetz")
                .kreisKind(Optional.empty())
                .regierungsbezirk(Optional.empty())
                .memberships(List.of())
                .organisations(
                    two.getOrganisations().stream()
                        .map(
                            o ->
                                o.getId().equals("kreis")
                                    ? o.with(
                                        stadt ->
                                            stadt
                                                .name("Stadt Aachen")
                                                .kind(OrganisationKind.KREISFREIE_STADT)
                                                .ags("05334002"))
                                    : o)
                        .toList()));
  }
}
