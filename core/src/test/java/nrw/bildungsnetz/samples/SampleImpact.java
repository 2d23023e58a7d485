package nrw.bildungsnetz.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageBuilder;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.ObservationBuilder;

/** The Wirkungslogik of the sample network, from goal to measure to indicator. */
final class SampleImpact {

  private SampleImpact() {}

  static List<Goal> goals() {
    return List.of(
        Goal.builder()
            .id("anschluss")
            .name("Jeder Abschluss hat einen Anschluss")
            .description("Kein junger Mensch verlässt die Schule ohne Plan für das, was folgt.")
            .addHandlungsfeld("uebergang")
            .agreement("kv-2020")
            .addTargetGroup("Jugendliche")
            .reviewAfterYears(4)
            .reviewAfterYearsAtMost(5)
            .addSdgs(4, 8)
            .period(
                SampleHandlungsfelder.since(2020, 2, 1)
                    .with(p -> p.end(LocalDate.of(2026, 12, 31))))
            .addSource("vertrag")
            .build(),
        Goal.builder()
            .id("beratung")
            .name("Beratung an jeder Schule")
            .partOf("anschluss")
            .addHandlungsfelder("inklusion", "mint", "mint-alt", "uebergang")
            .build());
  }

  static List<Measure> measures() {
    return List.of(
        Measure.builder()
            .id("beratungstage")
            .name("Beratungstage in der Schule")
            .description("Ein Tag im Halbjahr mit Agentur für Arbeit und Kammern.")
            .addGoal("beratung")
            .addHandlungsfeld("uebergang")
            .addTransition("schule-beruf")
            .responsible("buero")
            .addCarrier("kreis")
            .addPartners("agentur", "ihk")
            .addProgramme("kaoa")
            .addFunding(SampleProgrammes.funding("stiftung", "7500.50"))
            .addSozialraum("bahnhof")
            .addTargetGroup("Klassen 9 und 10")
            .addSdg(8)
            .addStages(
                stage(MeasureStageKind.PROJEKT).year(2016).build(),
                stage(MeasureStageKind.ERPROBUNG)
                    .notBefore(LocalDate.of(2018, 8, 1))
                    .notAfter(LocalDate.of(2019, 7, 31))
                    .build(),
                stage(MeasureStageKind.TRANSFER).date(LocalDate.of(2022, 2, 1)).build(),
                stage(MeasureStageKind.REGELSYSTEM).year(2027).planned(true).build())
            .period(SampleHandlungsfelder.since(2016, 8, 1))
            .addSource("bericht")
            .build());
  }

  private static MeasureStageBuilder stage(MeasureStageKind kind) {
    return MeasureStage.builder().kind(kind).addSource("bericht");
  }

  static List<Indicator> indicators() {
    return List.of(
        indicator("anschluss-alt", "Jugendliche mit Anschluss (Umfrage)").build(),
        indicator("anschlussquote", "Jugendliche mit Anschluss")
            .definition("Anteil der Abgänge der Klasse 10 mit bekanntem Anschluss.")
            .level(ImpactLevel.OUTCOME)
            .wirkstufe(5)
            .addMeasure("beratungstage")
            .dataSource("amtliche Schulstatistik")
            .baseline(value("81.5").year(2019).build())
            .target(value("95").notAfter(LocalDate.of(2026, 12, 31)).build())
            .addObservations(
                value("84.0").date(LocalDate.of(2021, 10, 15)).addSource("bericht").build(),
                value("88.25").notBefore(LocalDate.of(2024, 8, 1)).build())
            .predecessor("anschluss-alt")
            .addSource("bericht")
            .build());
  }

  private static IndicatorBuilder indicator(String id, String name) {
    return Indicator.builder().id(id).name(name).addGoal("anschluss").unit("Prozent");
  }

  private static ObservationBuilder value(String value) {
    return Observation.builder().value(new BigDecimal(value));
  }
}
