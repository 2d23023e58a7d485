package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkRegisterTest {

  @Test
  void emptyRegisterHasNoNetworks() {
    assertThat(register().networksIn(Regierungsbezirk.KOELN)).isEmpty();
    assertThat(register().activeOn(LocalDate.of(2020, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DUESSELDORF, 05111 05170",
    "KOELN, 05334",
    "MUENSTER, 05515",
    "DETMOLD, ''",
    "ARNSBERG, 05978 05913"
  })
  void networksOfABezirkStandInTheOrderOfTheRegister(Regierungsbezirk bezirk, String ags) {
    NetworkRegister register =
        register(
            network("05978"),
            network("05111"),
            network("05913"),
            network("05515"),
            network("05170"),
            network("05334"));
    assertThat(String.join(" ", ags(register.networksIn(bezirk)))).isEqualTo(ags);
  }

  @ParameterizedTest
  @EnumSource(Regierungsbezirk.class)
  void everyKreisLiesInTheBezirkOfItsKey(Regierungsbezirk bezirk) {
    Network[] networks =
        CodeLists.kreise().getEntries().stream()
            .map(kreis -> network(kreis.getKey()))
            .toArray(Network[]::new);
    assertThat(ags(register(networks).networksIn(bezirk)))
        .containsExactlyElementsOf(
            CodeLists.kreise().getEntries().stream()
                .filter(kreis -> kreis.getRegierungsbezirk() == bezirk)
                .map(kreis -> kreis.getKey())
                .toList())
        .hasSizeGreaterThan(6);
  }

  /** The AGS decides, whatever the network states. */
  @Test
  void statedBezirkDoesNotCount() {
    Network wrong = network("05913").with(copy -> copy.regierungsbezirk(Regierungsbezirk.MUENSTER));
    assertThat(register(wrong).networksIn(Regierungsbezirk.MUENSTER)).isEmpty();
    assertThat(register(wrong).networksIn(Regierungsbezirk.ARNSBERG)).containsExactly(wrong);
  }

  @Test
  void networkWithoutUsableKeyLiesNowhere() {
    for (Regierungsbezirk bezirk : Regierungsbezirk.values()) {
      assertThat(register(network("kein AGS")).networksIn(bezirk)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, 05111 05913",
    "2010-01-01, 05111 05913",
    "2010-12-30, 05111 05913",
    "2010-12-31, 05111 05515 05913",
    "2012-07-31, 05111 05515 05913",
    "2012-08-01, 05111 05515",
    "2008-07-31, 05111",
    "2008-08-01, 05111 05913"
  })
  void activeNetworksAreThoseWhoseContractsOrElseStatusSaySo(LocalDate date, String ags) {
    Network withoutContract = network("05111").with(copy -> copy.status(NetworkStatus.ACTIVE));
    Network sinceTheYear =
        withContract(
            network("05515"),
            AgreementEvent.builder().kind(AgreementEventKind.START).year(2010).build());
    Network ended =
        withContract(
            network("05913"),
            on(AgreementEventKind.START, "2008-08-01"),
            on(AgreementEventKind.EXPIRY, "2012-07-31"));
    assertThat(String.join(" ", ags(register(withoutContract, sinceTheYear, ended).activeOn(date))))
        .isEqualTo(ags);
  }

  @Test
  void redactedRegisterNamesNoPerson() {
    Network network =
        network("05913")
            .with(
                copy ->
                    copy.addMembership(
                        Membership.builder()
                            .id("m")
                            .committee("lk")
                            .person("Erika Beispiel")
                            .build()));
    Bezirkskoordination office =
        Bezirkskoordination.builder()
            .id("bk")
            .regierungsbezirk(Regierungsbezirk.ARNSBERG)
            .office("Dezernat 4Q")
            .person("Kim Muster")
            .build();
    NetworkRegister register =
        register(network).with(copy -> copy.addBezirkskoordination(office)).redacted();
    assertThat(register.getBezirkskoordinationen().get(0).getPerson()).isEmpty();
    assertThat(register.getBezirkskoordinationen().get(0).getOffice()).contains("Dezernat 4Q");
    assertThat(register.getNetworks().get(0).getMemberships().get(0).getPerson()).isEmpty();
  }

  private static Network withContract(Network network, AgreementEvent... events) {
    return network.with(
        copy ->
            copy.addAgreement(
                Agreement.builder()
                    .id("kv")
                    .type(AgreementType.KOOPERATIONSVERTRAG)
                    .addEvents(events)
                    .build()));
  }

  private static AgreementEvent on(AgreementEventKind kind, String date) {
    return AgreementEvent.builder().kind(kind).date(LocalDate.parse(date)).build();
  }

  private static List<String> ags(List<Network> networks) {
    return networks.stream().map(Network::getAgs).toList();
  }

  private static Network network(String ags) {
    return Network.builder().id("n-" + ags).name("Bildungsnetzwerk").ags(ags).build();
  }

  private static NetworkRegister register(Network... networks) {
    return NetworkRegister.builder()
        .id("nrw")
        .name("Bildungsnetzwerke in NRW")
        .addNetworks(networks)
        .build();
  }
}
