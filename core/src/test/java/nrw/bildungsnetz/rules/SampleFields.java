package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;

/** Handlungsfelder and transitions of the sample network. */
final class SampleFields {

  private SampleFields() {}

  static List<Handlungsfeld> handlungsfelder() {
    return List.of(
        field("uebergang", "Übergänge gestalten")
            .period(since(2014, 8, 1))
            .addTopics("Kita und Grundschule", "Schule und Beruf")
            .coordinator("buero")
            .build(),
        field("inklusion", "Inklusion")
            .crossCutting(true)
            .description("Quer zu allen anderen Handlungsfeldern.")
            .period(
                Period.builder()
                    .notBefore(LocalDate.of(2015, 1, 1))
                    .attestedUntil(LocalDate.of(2025, 11, 3))
                    .build())
            .addSource("bericht")
            .build(),
        field("mint-alt", "MINT")
            .period(
                Period.builder().from(since(2015, 2, 1)).end(LocalDate.of(2019, 12, 31)).build())
            .build(),
        field("mint", "MINT").period(since(2020, 2, 1)).build());
  }

  static List<Transition> transitions() {
    return List.of(
        step("kita-schule", "Kita – Grundschule", TransitionDirection.VERTICAL)
            .addFromStage(Bildungsstufe.KITA)
            .addToStage(Bildungsstufe.PRIMARSTUFE)
            .addGivingOrganisation("kita")
            .addReceivingOrganisation("grundschulen")
            .build(),
        schoolToWork(),
        step("wechsel", "Wechsel der Schulform", TransitionDirection.HORIZONTAL)
            .addFromStage(Bildungsstufe.SEKUNDARSTUFE_I)
            .addToStage(Bildungsstufe.SEKUNDARSTUFE_I)
            .addFromSchulformen("20")
            .addToSchulformen("15")
            .build());
  }

  static Period since(int year, int month, int day) {
    return Period.builder().start(LocalDate.of(year, month, day)).build();
  }

  private static Transition schoolToWork() {
    return step("schule-beruf", "Schule – Beruf", TransitionDirection.VERTICAL)
        .addFromStages(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II)
        .addToStage(Bildungsstufe.BERUFSAUSBILDUNG)
        .addHandlungsfeld("uebergang")
        .addCommittee("konferenz")
        .addInstrument(
            Instrument.builder()
                .name("Potenzialanalyse")
                .sinceYear(2012)
                .funder("land")
                .addSource("bericht")
                .build())
        .description("Beratung ab Klasse 8.")
        .period(since(2016, 8, 1))
        .addSource("bericht")
        .build();
  }

  private static HandlungsfeldBuilder field(String id, String name) {
    return Handlungsfeld.builder().id(id).name(name);
  }

  private static TransitionBuilder step(String id, String name, TransitionDirection direction) {
    return Transition.builder().id(id).name(name).direction(direction);
  }
}
