package nrw.bildungsnetz.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Source;

/** Organisations and sources of the sample network. */
final class SampleOrganisations {

  private SampleOrganisations() {}

  static List<Organisation> all() {
    return Stream.of(partners(), ministries(), supporters()).flatMap(List::stream).toList();
  }

  private static List<Organisation> partners() {
    return List.of(
        organisation("land", "Land Nordrhein-Westfalen", OrganisationKind.LAND).build(),
        organisation("bezreg", "Bezirksregierung Arnsberg", OrganisationKind.BEZIRKSREGIERUNG)
            .partOf("land")
            .regierungsbezirk(Regierungsbezirk.ARNSBERG)
            .build(),
        organisation("schulamt", "Schulamt für den Kreis Unna", OrganisationKind.SCHULAMT)
            .partOf("land")
            .build(),
        organisation("kreis", "Kreis Unna", OrganisationKind.KREIS).ags("05978").build(),
        organisation("stadt", "Stadt am Beispielbach", OrganisationKind.GEMEINDE)
            .ags("05978004")
            .build(),
        school(),
        organisation("grundschulen", "Die Grundschulen im Kreis", OrganisationKind.SCHULE)
            .collective(true)
            .memberCount(62)
            .build(),
        organisation("kita", "Kita Regenbogen", OrganisationKind.KITA).build());
  }

  private static List<Organisation> ministries() {
    return List.of(
        organisation(
                "msw", "Ministerium für Schule und Weiterbildung", OrganisationKind.MINISTERIUM)
            .partOf("land")
            .period(Period.builder().endYear(2017).build())
            .build(),
        organisation("msb", "Ministerium für Schule und Bildung", OrganisationKind.MINISTERIUM)
            .partOf("land")
            .addPredecessor("msw")
            .period(Period.builder().startYear(2017).build())
            .build(),
        organisation(
                "mags",
                "Ministerium für Arbeit, Gesundheit und Soziales",
                OrganisationKind.MINISTERIUM)
            .partOf("land")
            .build());
  }

  private static List<Organisation> supporters() {
    return List.of(
        organisation(
                "fachbereich",
                "Fachbereich Schulen und Bildung",
                OrganisationKind.VERWALTUNGSEINHEIT)
            .partOf("kreis")
            .build(),
        organisation(
                "koko", "Kommunale Koordinierungsstelle", OrganisationKind.KOMMUNALE_KOORDINIERUNG)
            .partOf("kreis")
            .addProgramme("kaoa")
            .build(),
        organisation("agentur", "Agentur für Arbeit", OrganisationKind.AGENTUR_FUER_ARBEIT).build(),
        organisation("ihk", "Industrie- und Handelskammer", OrganisationKind.KAMMER).build(),
        organisation("hochschule", "Hochschule Beispielstadt", OrganisationKind.HOCHSCHULE).build(),
        organisation("stiftung", "Stiftung Beispielbach", OrganisationKind.STIFTUNG).build());
  }

  static List<Source> sources() {
    return List.of(
        Source.builder()
            .id("vertrag")
            .title("Kooperationsvertrag vom 20. Januar 2020")
            .publisher("Kreis Unna")
            .url("https://beispiel.invalid/vertrag.pdf")
            .published(LocalDate.of(2020, 1, 20))
            .retrieved(LocalDate.of(2025, 11, 3))
            .build(),
        Source.builder().id("bericht").title("Bildungsbericht").build(),
        Source.builder().id("protokolle").title("Protokolle der Lenkungsgruppe").build());
  }

  private static Organisation school() {
    return organisation("gymnasium", "Gymnasium am Beispielbach", OrganisationKind.SCHULE)
        .schulnummer("170001")
        .schulform("20")
        .foundedYear(1907)
        .description("Schule mit bilingualem Zweig.")
        .addSource("bericht")
        .build();
  }

  private static OrganisationBuilder organisation(String id, String name, OrganisationKind kind) {
    return Organisation.builder().id(id).name(name).kind(kind);
  }
}
