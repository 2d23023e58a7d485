package nrw.bildungsnetz.rules.agreement;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the sides of an agreement and their seats. */
public final class PartySideExamples {

  private static final AgreementParty LAND = SampleAgreements.land();
  private static final AgreementParty KOMMUNE = SampleAgreements.kommune();
  private static final Organisation DEZERNAT =
      Organisation.builder()
          .id("dezernat")
          .name("Dezernat 4Q")
          .kind(OrganisationKind.VERWALTUNGSEINHEIT)
          .partOf("bezreg")
          .build();
  private static final String PARTIES = "/agreements/1/parties/";

  private PartySideExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(sides(), offices(), quotas()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> sides() {
    AgreementParty unsigned = KOMMUNE.with(p -> p.signatories(List.of()));
    return List.of(
        conforming("C18", "each on its side", SampleNetworks.valid()),
        conforming(
            "C18",
            "an authority of the Land as a third party",
            parties(LAND, KOMMUNE, party("bezreg", Side.THIRD))),
        violating(
            "C18",
            "the Land on the side of the Kommune",
            parties(LAND, KOMMUNE, party("land", Side.KOMMUNE)),
            PARTIES + "2/side"),
        violating(
            "C18",
            "a unit of the Bezirksregierung on the side of the Kommune",
            parties(LAND, KOMMUNE, party("dezernat", Side.KOMMUNE))
                .with(n -> n.addOrganisation(DEZERNAT)),
            PARTIES + "2/side"),
        violating(
            "C18",
            "a ministry acts for the Kommune",
            parties(LAND, KOMMUNE.with(p -> p.representedBy("msb"))),
            PARTIES + "1/representedBy"),
        violating(
                "C18",
                "the sides swapped",
                parties(party("land", Side.KOMMUNE), unsigned.with(p -> p.side(Side.LAND))),
                PARTIES + "0/side")
            .beside("C09", "C19"),
        conforming("C19", "each on its side", SampleNetworks.valid()),
        conforming(
            "C19",
            "a Gemeinde with its Kreis",
            parties(LAND, KOMMUNE, party("stadt", Side.KOMMUNE))),
        conforming(
            "C19", "a Kreis as a third party", parties(LAND, KOMMUNE, party("kreis", Side.THIRD))),
        violating(
            "C19",
            "the Kreis on the side of the Land",
            parties(LAND, KOMMUNE, party("kreis", Side.LAND)),
            PARTIES + "2/side"),
        violating(
            "C19",
            "a unit of the Kreis on the side of the Land",
            parties(LAND, KOMMUNE, party("fachbereich", Side.LAND)),
            PARTIES + "2/side"),
        violating(
            "C19",
            "a Schulamt on the side of the Kommune",
            parties(LAND, KOMMUNE, party("schulamt", Side.KOMMUNE)),
            PARTIES + "2/side"),
        violating(
            "C19",
            "the Kreis acts for the Land",
            parties(LAND.with(p -> p.representedBy("kreis")), KOMMUNE),
            PARTIES + "0/representedBy"));
  }

  private static List<RuleCase<Network>> offices() {
    return List.of(
        conforming("C19", "a Staatssekretär for the Land", signed(SignatoryOffice.STAATSSEKRETAER)),
        conforming("C19", "another office for the Land", signed(SignatoryOffice.OTHER)),
        violating(
            "C19",
            "a Landrat for the Land",
            signed(SignatoryOffice.LANDRAT),
            PARTIES + "0/signatories/0/office"),
        violating(
            "C19",
            "an Oberbürgermeister for the Land",
            signed(SignatoryOffice.OBERBUERGERMEISTER),
            PARTIES + "0/signatories/0/office"),
        violating(
            "C19",
            "a minister for the Kommune",
            parties(LAND, KOMMUNE.with(p -> p.signatories(by(SignatoryOffice.MINISTER)))),
            PARTIES + "1/signatories/0/office"));
  }

  private static Network signed(SignatoryOffice office) {
    return parties(LAND.with(p -> p.signatories(by(office))), KOMMUNE);
  }

  private static List<Signatory> by(SignatoryOffice office) {
    return List.of(Signatory.builder().office(office).officeName("Amt").build());
  }

  private static AgreementParty party(String organisation, Side side) {
    return AgreementParty.builder()
        .organisation(organisation)
        .side(side)
        .addSignatory(Signatory.builder().office(SignatoryOffice.OTHER).officeName("Amt").build())
        .build();
  }

  private static Network parties(AgreementParty... parties) {
    return Edits.agreement("kv-2020", a -> a.parties(List.of(parties)));
  }

  private static List<RuleCase<Network>> quotas() {
    String quotas = "/agreements/1/content/seatQuotas";
    return List.of(
        conforming("C20", "six each", quotas(true, quota(Side.LAND, 6), quota(Side.KOMMUNE, 6))),
        conforming(
            "C20",
            "six each, in parts",
            quotas(true, quota(Side.LAND, 6), quota(Side.KOMMUNE, 3), quota(Side.KOMMUNE, 3))),
        conforming("C20", "one side", quotas(true, quota(Side.LAND, 6))),
        conforming(
            "C20",
            "third parties",
            quotas(true, quota(Side.LAND, 6), quota(Side.KOMMUNE, 6), quota(Side.THIRD, 2))),
        conforming(
            "C20", "without parity", quotas(false, quota(Side.LAND, 6), quota(Side.KOMMUNE, 5))),
        violating(
            "C20",
            "six and five",
            quotas(true, quota(Side.LAND, 6), quota(Side.KOMMUNE, 5)),
            quotas),
        violating(
            "C20",
            "six and seven in parts",
            quotas(true, quota(Side.LAND, 6), quota(Side.KOMMUNE, 6), quota(Side.KOMMUNE, 1)),
            quotas));
  }

  private static SeatQuota quota(Side side, int seats) {
    return SeatQuota.builder().side(side).seats(seats).build();
  }

  private static Network quotas(boolean parity, SeatQuota... quotas) {
    AgreementContent content =
        SampleNetworks.valid().getAgreements().get(1).getContent().orElseThrow();
    return Edits.agreement(
        "kv-2020", a -> a.content(content.with(c -> c.parity(parity).seatQuotas(List.of(quotas)))));
  }
}
