package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureBuilder;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Observation;
import nrw.bildungsnetz.model.Period;

/** Changes of goals, measures and indicators. */
final class ImpactCases {

  private static final Goal GOAL =
      Goal.builder().id("z1").name("Ziel").period(Period.builder().endYear(2025).build()).build();
  private static final Measure MEASURE = Measure.builder().id("mn").name("Maßnahme").build();
  private static final MeasureStage REGELSYSTEM =
      MeasureStage.builder()
          .kind(MeasureStageKind.REGELSYSTEM)
          .date(LocalDate.of(2024, 8, 1))
          .build();
  private static final Indicator INDICATOR = Indicator.builder().id("in").name("Quote").build();
  private static final Observation VALUE =
      Observation.builder().value(new BigDecimal("12.50")).date(LocalDate.of(2024, 12, 31)).build();
  private static final Observation OTHER_VALUE =
      VALUE.with(copy -> copy.value(new BigDecimal("13")));

  static final List<ChangeCase> ALL =
      List.of(
          added(
              ChangeKind.GOAL_SET,
              network -> network.addGoal(GOAL),
              "Das Ziel „z1“ ist neu, Frist 2025.",
              "The goal \"z1\" is new, deadline 2025."),
          removed(
              ChangeKind.GOAL_DROPPED,
              network -> network.addGoal(GOAL),
              "Das Ziel „z1“ ist aufgegeben.",
              "The goal \"z1\" is dropped."),
          change(
              ChangeKind.GOAL_DEADLINE_CHANGED,
              network -> network.addGoal(GOAL),
              network ->
                  network.addGoal(
                      GOAL.with(
                          copy ->
                              copy.period(
                                  Period.builder().end(LocalDate.of(2026, 7, 31)).build()))),
              "Das Ziel „z1“ hat eine andere Frist: bisher 2025, jetzt 31.07.2026.",
              "The goal \"z1\" has a different deadline: before 2025, now 2026-07-31."),
          added(
              ChangeKind.MEASURE_STARTED,
              network ->
                  network.addMeasure(
                      MEASURE.with(copy -> copy.period(Period.builder().startYear(2024).build()))),
              "Die Maßnahme „mn“ läuft an, Beginn 2024.",
              "The measure \"mn\" is starting, start 2024."),
          removed(
              ChangeKind.MEASURE_ENDED,
              network -> network.addMeasure(MEASURE),
              "Die Maßnahme „mn“ ist beendet.",
              "The measure \"mn\" has ended."),
          measure(
              ChangeKind.MEASURE_ENDED,
              copy -> {},
              copy ->
                  copy.addStage(REGELSYSTEM.with(stage -> stage.kind(MeasureStageKind.BEENDET))),
              "Die Maßnahme „mn“ ist beendet (01.08.2024).",
              "The measure \"mn\" has ended (2024-08-01)."),
          measure(
              ChangeKind.MEASURE_STAGE_PLANNED,
              copy -> {},
              copy -> copy.addStage(REGELSYSTEM.with(stage -> stage.planned(true))),
              "Für die Maßnahme „mn“ ist die Stufe „Regelsystem“ geplant (01.08.2024).",
              "The stage \"Regelsystem\" is planned for the measure \"mn\" (2024-08-01)."),
          measure(
              ChangeKind.MEASURE_STAGE_REACHED,
              copy -> {},
              copy -> copy.addStage(REGELSYSTEM),
              "Die Maßnahme „mn“ hat die Stufe „Regelsystem“ erreicht (01.08.2024).",
              "The measure \"mn\" has reached the stage \"Regelsystem\" (2024-08-01)."),
          measure(
              ChangeKind.MEASURE_STAGE_REACHED,
              copy -> copy.addStage(REGELSYSTEM.with(stage -> stage.planned(true))),
              copy -> copy.addStage(REGELSYSTEM),
              "Die Maßnahme „mn“ hat die Stufe „Regelsystem“ erreicht (01.08.2024).",
              "The measure \"mn\" has reached the stage \"Regelsystem\" (2024-08-01)."),
          measure(
              ChangeKind.MEASURE_STAGE_REMOVED,
              copy -> copy.addStage(REGELSYSTEM),
              copy -> {},
              "Die Stufe „Regelsystem“ der Maßnahme „mn“ ist nicht mehr eingetragen (01.08.2024).",
              "The stage \"Regelsystem\" of the measure \"mn\" is no longer stated (2024-08-01)."),
          added(
              ChangeKind.INDICATOR_ADDED,
              network -> network.addIndicator(INDICATOR),
              "Der Indikator „in“ ist neu.",
              "The indicator \"in\" is new."),
          removed(
              ChangeKind.INDICATOR_REMOVED,
              network -> network.addIndicator(INDICATOR),
              "Der Indikator „in“ entfällt.",
              "The indicator \"in\" is dropped."),
          indicator(
              ChangeKind.INDICATOR_OBSERVED,
              copy -> {},
              copy -> copy.addObservation(VALUE),
              "Der Indikator „in“ hat einen neuen Messwert: 12,5 (31.12.2024).",
              "The indicator \"in\" has a newly observed value: 12.5 (2024-12-31)."),
          indicator(
              ChangeKind.OBSERVATION_CORRECTED,
              copy -> copy.addObservation(VALUE),
              copy -> copy.addObservation(OTHER_VALUE),
              "Ein Messwert des Indikators „in“ (31.12.2024) ist berichtigt: bisher 12,5, jetzt"
                  + " 13.",
              "An observed value of the indicator \"in\" (2024-12-31) has been corrected: before"
                  + " 12.5, now 13."),
          indicator(
              ChangeKind.OBSERVATION_REMOVED,
              copy -> copy.addObservation(VALUE),
              copy -> {},
              "Ein Messwert des Indikators „in“ ist nicht mehr eingetragen: 12,5 (31.12.2024).",
              "An observed value of the indicator \"in\" is no longer stated: 12.5 (2024-12-31)."),
          indicator(
              ChangeKind.INDICATOR_TARGET_CHANGED,
              copy -> copy.target(VALUE),
              copy -> copy.target(OTHER_VALUE),
              "Der Zielwert des Indikators „in“ ist geändert: bisher 12,5, jetzt 13.",
              "The target of the indicator \"in\" has changed: before 12.5, now 13."),
          indicator(
              ChangeKind.INDICATOR_TARGET_CHANGED,
              copy -> {},
              copy -> copy.target(VALUE),
              "Der Zielwert des Indikators „in“ ist geändert: bisher (nicht angegeben), jetzt"
                  + " 12,5.",
              "The target of the indicator \"in\" has changed: before (not stated), now 12.5."),
          indicator(
              ChangeKind.INDICATOR_BASELINE_CHANGED,
              copy -> copy.baseline(VALUE),
              copy -> {},
              "Der Ausgangswert des Indikators „in“ ist geändert: bisher 12,5, jetzt (nicht"
                  + " angegeben).",
              "The baseline of the indicator \"in\" has changed: before 12.5, now (not stated)."));

  private ImpactCases() {}

  private static ChangeCase measure(
      ChangeKind kind,
      Consumer<MeasureBuilder> before,
      Consumer<MeasureBuilder> after,
      String german,
      String english) {
    return change(kind, measure(before), measure(after), german, english);
  }

  private static Consumer<NetworkBuilder> measure(Consumer<MeasureBuilder> edit) {
    return network -> network.addMeasure(MEASURE.with(edit));
  }

  private static ChangeCase indicator(
      ChangeKind kind,
      Consumer<IndicatorBuilder> before,
      Consumer<IndicatorBuilder> after,
      String german,
      String english) {
    return change(kind, indicator(before), indicator(after), german, english);
  }

  private static Consumer<NetworkBuilder> indicator(Consumer<IndicatorBuilder> edit) {
    return network -> network.addIndicator(INDICATOR.with(edit));
  }
}
