package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationBuilder;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Source;

/** Organisations and sources of the sample network. */
final class SampleOrganisations {

  private SampleOrganisations() {}

  static List<Organisation> all() {
    return List.of(
        organisation("land", "Land Nordrhein-Westfalen", OrganisationKind.LAND).build(),
        organisation("bezreg", "Bezirksregierung Arnsberg", OrganisationKind.BEZIRKSREGIERUNG)
            .partOf("land")
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
            .build(),
        organisation("kita", "Kita Regenbogen", OrganisationKind.KITA).build());
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
        Source.builder().id("bericht").title("Bildungsbericht").build());
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
