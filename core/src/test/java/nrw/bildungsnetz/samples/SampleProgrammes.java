package nrw.bildungsnetz.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.ProgrammeLevel;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.SozialraumKind;

/** Programmes of the sample network, its funding, and its areas. */
final class SampleProgrammes {

  private SampleProgrammes() {}

  static List<Programme> all() {
    return List.of(
        Programme.builder()
            .id("kaoa")
            .name("Kein Abschluss ohne Anschluss")
            .level(ProgrammeLevel.LAND)
            .responsible("mags")
            .role("Kommunale Koordinierung")
            .addHandlungsfeld("uebergang")
            .addFunding(funding("land", "120000.00"))
            .period(Period.builder().startYear(2012).build())
            .description("Berufliche Orientierung ab Klasse 8 an allen Schulen.")
            .addSource("bericht")
            .build(),
        Programme.builder()
            .id("lesepaten")
            .name("Lesepaten am Beispielbach")
            .level(ProgrammeLevel.STIFTUNG)
            .responsible("stiftung")
            .period(Period.builder().startYear(2018).endYear(2021).build())
            .build());
  }

  static Funding funding(String funder, String euros) {
    return Funding.builder()
        .funder(funder)
        .euros(new BigDecimal(euros))
        .period(
            Period.builder()
                .start(LocalDate.of(2024, 1, 1))
                .end(LocalDate.of(2026, 12, 31))
                .build())
        .addSource("bericht")
        .build();
  }

  static List<Sozialraum> sozialraeume() {
    return List.of(
        Sozialraum.builder()
            .id("beispielbach")
            .name("Stadt am Beispielbach")
            .kind(SozialraumKind.GEMEINDE)
            .ags("05978004")
            .build(),
        Sozialraum.builder()
            .id("bahnhof")
            .name("Quartiere rund um den Bahnhof")
            .kind(SozialraumKind.QUARTIER)
            .areaCount(3)
            .partOf("beispielbach")
            .addSource("bericht")
            .build());
  }
}
