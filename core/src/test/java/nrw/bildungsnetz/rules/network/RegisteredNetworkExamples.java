package nrw.bildungsnetz.rules.network;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ClaimedTotalBuilder;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.samples.SampleAgreements;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.samples.SampleRegisters;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the networks of a register together. */
public final class RegisteredNetworkExamples {

  private static final LocalDate DAY = LocalDate.of(2024, 4, 10);

  private static final String AGS = "/networks/1/ags";

  private RegisteredNetworkExamples() {}

  public static List<RuleCase<NetworkRegister>> all() {
    return Stream.of(networks(), listed(), totals(), references()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<NetworkRegister>> networks() {
    NetworkRegister twice = beside(active("05978"));
    return List.of(
        conforming("N05", "one network", SampleRegisters.valid()),
        conforming("N05", "another without a contract", beside(SampleNetworks.silent())),
        conforming("N05", "another of another Kreis", beside(active("05974"))),
        conforming(
            "N05",
            "malformed keys, which are for F05",
            beside(active("5978"), active("5978").with(n -> n.id("drittes")))),
        conforming("N05", "neither of them active yet", twice).on(LocalDate.of(2015, 1, 31)),
        violating("N05", "two for one Kreis", twice, "/networks/1/ags"),
        violating(
            "N05",
            "three for one Kreis",
            beside(active("05978"), active("05978").with(n -> n.id("drittes"))),
            "/networks/1/ags",
            "/networks/2/ags"),
        violating("N05", "one for a Gemeinde", beside(active("05978004")), "/networks/1/ags")
            .beside("F05"));
  }

  private static Network active(String ags) {
    return SampleNetworks.valid().with(n -> n.id("zweites").ags(ags));
  }

  private static NetworkRegister beside(Network... networks) {
    return SampleRegisters.valid().with(r -> r.addNetworks(networks));
  }

  private static List<RuleCase<NetworkRegister>> listed() {
    Network silent = SampleNetworks.silent();
    Network second = silent.with(n -> n.id("zweites"));
    return List.of(
        conforming(
            "N05",
            "said to be active, of another Kreis",
            pair(said(silent, NetworkStatus.ACTIVE), elsewhere())),
        violating(
                "N05",
                "both said to be active",
                pair(said(silent, NetworkStatus.ACTIVE), said(second, NetworkStatus.ACTIVE)),
                AGS)
            .beside("G20", "H12", "N11", "N12", "S09"),
        violating("N05", "both attested", pair(attested(silent), attested(second)), AGS)
            .beside("C10", "G20", "H12", "N12", "S09"),
        conforming("N22", "one network", SampleRegisters.valid()),
        conforming("N22", "two Kreise", pair(silent, elsewhere())),
        conforming("N22", "one has ended", pair(silent, said(second, NetworkStatus.ENDED))),
        conforming("N22", "one in preparation", pair(silent, said(second, NetworkStatus.PLANNED))),
        conforming(
                "N22",
                "both active are for N05",
                pair(said(silent, NetworkStatus.ACTIVE), said(second, NetworkStatus.ACTIVE)))
            .beside("N12"),
        violating("N22", "nothing known of either", pair(silent, second), AGS)
            .beside("G20", "H12", "N11", "S09"),
        violating("N22", "one active", pair(said(silent, NetworkStatus.ACTIVE), second), AGS)
            .beside("G20", "H12", "N11", "N12", "S09"),
        violating("N22", "no longer attested", pair(attested(silent), omitted(second)), AGS)
            .beside("C10", "G20", "H12", "N12", "S09"));
  }

  private static NetworkRegister pair(Network one, Network other) {
    return SampleRegisters.valid()
        .with(r -> r.networks(List.of(one, other)).servicestellen(List.of()));
  }

  private static Network elsewhere() {
    return SampleNetworks.silent().with(n -> n.id("zweites").ags("05974"));
  }

  private static Network said(Network network, NetworkStatus status) {
    return network.with(n -> n.status(status));
  }

  private static Network attested(Network network) {
    return told(network, SampleAgreements.event(AgreementEventKind.ATTESTED, 2019));
  }

  private static Network omitted(Network network) {
    return told(
        network,
        SampleAgreements.event(AgreementEventKind.ATTESTED, 2012),
        SampleAgreements.event(AgreementEventKind.NOT_ATTESTED, 2019));
  }

  private static Network told(Network network, AgreementEvent... events) {
    return network.with(
        n ->
            n.addAgreement(
                Agreement.builder()
                    .id("kv")
                    .type(AgreementType.KOOPERATIONSVERTRAG)
                    .addEvents(events)
                    .build()));
  }

  private static List<RuleCase<NetworkRegister>> totals() {
    return List.of(
        conforming("N09", "with their times", SampleRegisters.valid()),
        conforming("N09", "no totals", withTotals()),
        conforming("N09", "a day", withTotals(total().date(DAY))),
        conforming("N09", "a first day", withTotals(total().notBefore(DAY))),
        conforming("N09", "a last day", withTotals(total().notAfter(DAY))),
        conforming(
            "N09",
            "of a Regierungsbezirk",
            withTotals(total().regierungsbezirk(Regierungsbezirk.ARNSBERG))),
        violating("N09", "the only one without", withTotals(total()), "/claimedTotals/0"),
        violating(
            "N09",
            "one of two without",
            withTotals(total().year(2024), total()),
            "/claimedTotals/1"),
        violating(
            "N09",
            "two of three without",
            withTotals(total(), total().year(2024), total()),
            "/claimedTotals"),
        violating("N09", "both without", withTotals(total(), total()), "/claimedTotals"),
        violating(
                "N09",
                "one without beside that of a Regierungsbezirk",
                withTotals(total().regierungsbezirk(Regierungsbezirk.ARNSBERG), total()),
                "/claimedTotals/1")
            .beside("N23"));
  }

  /** Of the register itself; what stands in its networks is found there. */
  private static List<RuleCase<NetworkRegister>> references() {
    Servicestelle lost =
        SampleRegisters.valid().getServicestellen().get(0).with(s -> s.organisation("unbekannt"));
    return List.of(
        violating(
            "R01",
            "a Servicestelle of an unknown organisation",
            SampleRegisters.valid().with(r -> r.servicestellen(List.of(lost))),
            "/servicestellen/0/organisation"),
        violating(
                "R02",
                "two networks with one id",
                beside(active("05974").with(n -> n.id(SampleNetworks.valid().getId()))),
                "/networks/1/id")
            .beside("K05", "N14", "N17"));
  }

  private static ClaimedTotalBuilder total() {
    return ClaimedTotal.builder().networks(51);
  }

  private static NetworkRegister withTotals(ClaimedTotalBuilder... totals) {
    return SampleRegisters.valid()
        .with(r -> r.claimedTotals(Stream.of(totals).map(ClaimedTotalBuilder::build).toList()));
  }
}
