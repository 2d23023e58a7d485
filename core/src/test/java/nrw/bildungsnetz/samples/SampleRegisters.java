package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Bezirkskoordination;
import nrw.bildungsnetz.model.ClaimedTotal;
import nrw.bildungsnetz.model.ClaimedTotalBuilder;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.PostFunction;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.model.Servicestelle;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.testkit.generator.Extended;

/** The registers that examples are built on. All of them are invented. */
public final class SampleRegisters {

  private static final NetworkRegister VALID =
      Extended.in(NetworkRegisterTable.TYPE, build(), () -> SampleNetworks.EXTENSIONS);

  private SampleRegisters() {}

  /** A register with the valid sample network, without findings, every attribute stated. */
  public static NetworkRegister valid() {
    return VALID;
  }

  private static NetworkRegister build() {
    return NetworkRegister.builder()
        .id("rbn-nrw")
        .name("Regionale Bildungsnetzwerke in Nordrhein-Westfalen (erfunden)")
        .asOf(LocalDate.of(2025, 11, 3))
        .description("Was öffentliche Seiten sagen.")
        .addOrganisation(
            Organisation.builder()
                .id("bezreg")
                .name("Bezirksregierung Arnsberg")
                .kind(OrganisationKind.BEZIRKSREGIERUNG)
                .regierungsbezirk(Regierungsbezirk.ARNSBERG)
                .build())
        .addBezirkskoordination(bezirkskoordination())
        .addServicestelle(servicestelle())
        .addAllClaimedTotals(claimedTotals())
        .addNetwork(SampleNetworks.valid())
        .addPublication(
            Publication.builder()
                .id("handreichung")
                .title("Handreichung für die Bildungsbüros")
                .kind(PublicationKind.BROSCHUERE)
                .build())
        .addSource(Source.builder().id("seite").title("Seite der Bezirksregierung").build())
        .build();
  }

  private static Bezirkskoordination bezirkskoordination() {
    return Bezirkskoordination.builder()
        .id("bk-arnsberg")
        .regierungsbezirk(Regierungsbezirk.ARNSBERG)
        .organisation("bezreg")
        .office("Dezernat 4Q")
        .person("Sascha Schmidt-Beispiel")
        .addTask("Verbindung zum Ministerium")
        .period(SampleHandlungsfelder.since(2019, 8, 1))
        .addSource("seite")
        .build();
  }

  private static Servicestelle servicestelle() {
    return Servicestelle.builder()
        .id("st-arnsberg")
        .regierungsbezirk(Regierungsbezirk.ARNSBERG)
        .name("Servicestelle Regionale Bildungsnetzwerke")
        .organisation("bezreg")
        .bezirkskoordination("bk-arnsberg")
        .led(true)
        .addStaff(PostFunction.BERATUNG)
        .addTasks("Beratung der Bildungsbüros", "Fachtagungen")
        .period(SampleHandlungsfelder.since(2019, 8, 1))
        .addSource("seite")
        .build();
  }

  private static List<ClaimedTotal> claimedTotals() {
    return List.of(
        total(42).date(LocalDate.of(2012, 6, 30)).lowerBound(true).build(),
        total(49).year(2019).kreise(53).addSource("seite").build(),
        total(10)
            .regierungsbezirk(Regierungsbezirk.ARNSBERG)
            .notBefore(LocalDate.of(2020, 1, 1))
            .notAfter(LocalDate.of(2022, 12, 31))
            .build());
  }

  private static ClaimedTotalBuilder total(int networks) {
    return ClaimedTotal.builder().networks(networks);
  }
}
