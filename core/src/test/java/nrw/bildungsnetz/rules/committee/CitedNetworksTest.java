package nrw.bildungsnetz.rules.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementContentBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Seat;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.samples.Findings;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.validation.Finding;
import org.junit.jupiter.api.Test;

/**
 * The networks that rules on the Lenkungskreis name as their source or exception, with their public
 * composition: each has the finding its rule promises, and no other of these rules.
 */
class CitedNetworksTest {

  private static final Set<String> ON_THE_LENKUNGSKREIS =
      Set.of(
          "G05", "G06", "G07", "G08", "G09", "G15", "G17", "G21", "G22", "G23", "G24", "G25", "G26",
          "C17", "C20", "N14", "N15");

  /** Two for the Land, two of the Kreis, Troisdorf, the other towns, two teachers. */
  @Test
  void rheinSiegHasNoParityAndMayHaveNone() {
    Network network =
        network(
            "05382",
            content -> {},
            member("land-1", Representation.LAND),
            member("land-2", Representation.LAND),
            member("kreis-1", Representation.KOMMUNE),
            member("kreis-2", Representation.KOMMUNE),
            member("troisdorf", Representation.GEMEINDEN),
            member("uebrige", Representation.GEMEINDEN)
                .with(m -> m.organisation("gemeinden").office("Bürgermeister")),
            member("lehrkraft-1", Representation.SCHULEN).with(m -> m.organisation("schulen")),
            member("lehrkraft-2", Representation.SCHULEN));

    assertThat(found(network)).containsExactly("G21 2 4");
  }

  @Test
  void rheinSiegByItsSeats() {
    Network network =
        network(
                "05382",
                content -> {},
                onSeat("land", "sitz-land"),
                onSeat("kreis", "sitz-kreis"),
                onSeat("troisdorf", "sitz-troisdorf"),
                onSeat("uebrige", "sitz-uebrige").with(m -> m.organisation("gemeinden")),
                onSeat("lehrkraft-1", "sitz-lehrkraft"),
                onSeat("lehrkraft-2", "sitz-lehrkraft"))
            .with(
                n ->
                    n.addSeats(
                        seat("sitz-land", Representation.LAND, 2),
                        seat("sitz-kreis", Representation.KOMMUNE, 2),
                        seat("sitz-troisdorf", Representation.GEMEINDEN, 1),
                        seat("sitz-uebrige", Representation.GEMEINDEN, 1),
                        seat("sitz-lehrkraft", Representation.SCHULEN, 2)));

    assertThat(found(network)).containsExactly("G21 2 4");
  }

  /** Six for the Land; the six of the Kommune are divided between Kreis and towns. */
  @Test
  void euskirchenHasTheParityItsContractRequires() {
    assertThat(found(euskirchen(3))).isEmpty();
  }

  @Test
  void euskirchenWouldLackParityWithOneMoreTown() {
    assertThat(found(euskirchen(4))).containsExactly("G07 6 7", "G22", "G26");
  }

  private static Network euskirchen(int towns) {
    return network(
            "05366",
            content -> content.parity(true).addSeatQuotas(quota(Side.LAND), quota(Side.KOMMUNE)),
            onSeat("land", "sitz-land"),
            onSeat("kreis", "sitz-kreis"),
            onSeat("staedte", "sitz-staedte").with(m -> m.organisation("gemeinden")),
            member("schule", Representation.SCHULEN))
        .with(
            n ->
                n.addSeats(
                    seat("sitz-land", Representation.LAND, 6),
                    seat("sitz-kreis", Representation.KOMMUNE, 3),
                    seat("sitz-staedte", Representation.GEMEINDEN, towns)));
  }

  /** Two seats of the towns rotate among three; everybody else sits for a partner or the Land. */
  @Test
  void soestHasNoMoreHoldersThanPlaces() {
    Network network =
        network(
                "05974",
                content -> {},
                member("land-1", Representation.LAND),
                member("land-2", Representation.LAND),
                onSeat("stadt-1", "sitze"),
                onSeat("stadt-2", "sitze"),
                onSeat("stadt-3", "sitze"),
                member("schule", Representation.SCHULEN))
            .with(
                n ->
                    n.addSeat(
                        seat("sitze", Representation.GEMEINDEN, 2)
                            .with(s -> s.rotating(true).rotatingAmong(3))));

    assertThat(found(network)).isEmpty();
  }

  /** All Bürgermeister signed beside the Landrat. */
  @Test
  void unnaSignedWithItsGemeinden() {
    Network network =
        network("05978", content -> {})
            .with(
                n ->
                    n.agreements(
                        List.of(
                            Agreement.builder()
                                .id("kv")
                                .type(AgreementType.KOOPERATIONSVERTRAG)
                                .addParties(
                                    party("land", Side.LAND),
                                    party("kreis", Side.KOMMUNE),
                                    party("gemeinden", Side.KOMMUNE))
                                .build())));

    assertThat(found(network)).isEmpty();
  }

  private static AgreementParty party(String organisation, Side side) {
    return AgreementParty.builder().organisation(organisation).side(side).build();
  }

  private static SeatQuota quota(Side side) {
    return SeatQuota.builder().side(side).seats(6).build();
  }

  private static Network network(
      String ags, Consumer<AgreementContentBuilder> content, Membership... members) {
    return SampleNetworks.silent()
        .with(
            n ->
                n.ags(ags)
                    .addOrganisations(
                        organisation("land", OrganisationKind.LAND, false).build(),
                        organisation("kreis", OrganisationKind.KREIS, false).ags(ags).build(),
                        organisation("gemeinden", OrganisationKind.GEMEINDE, true).build(),
                        organisation("schulen", OrganisationKind.SCHULE, true).build())
                    .addAgreement(contract(content))
                    .addCommittee(
                        Committee.builder()
                            .id("lk")
                            .type(CommitteeType.LENKUNGSKREIS)
                            .name("Regionaler Lenkungskreis")
                            .membersComplete(members.length > 0)
                            .build())
                    .addMemberships(members));
  }

  private static OrganisationBuilder organisation(
      String id, OrganisationKind kind, boolean collective) {
    return Organisation.builder().id(id).name("Partner").kind(kind).collective(collective);
  }

  private static Agreement contract(Consumer<AgreementContentBuilder> content) {
    AgreementContentBuilder built = AgreementContent.builder();
    content.accept(built);
    return Agreement.builder()
        .id("kv")
        .type(AgreementType.KOOPERATIONSVERTRAG)
        .addEvent(
            SampleAgreements.event(AgreementEventKind.START, SampleNetworks.AS_OF.minusYears(1)))
        .content(built.build())
        .build();
  }

  private static Membership member(String id, Representation represents) {
    return Membership.builder().id(id).committee("lk").represents(represents).build();
  }

  private static Membership onSeat(String id, String seat) {
    return Membership.builder().id(id).committee("lk").seat(seat).build();
  }

  private static Seat seat(String id, Representation represents, int places) {
    return Seat.builder().id(id).committee("lk").represents(represents).places(places).build();
  }

  private static List<String> found(Network network) {
    return Findings.of(network, SampleNetworks.AS_OF).stream()
        .filter(finding -> ON_THE_LENKUNGSKREIS.contains(finding.getRule().getId()))
        .map(CitedNetworksTest::shown)
        .toList();
  }

  private static String shown(Finding finding) {
    Object land = finding.getArguments().get("land");
    Object kommune = finding.getArguments().get("kommune");
    String id = finding.getRule().getId();
    return land == null ? id : id + " " + land + " " + kommune;
  }
}
