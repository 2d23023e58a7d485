package nrw.bildungsnetz.model;

import static nrw.bildungsnetz.model.MeasureStageKind.BEENDET;
import static nrw.bildungsnetz.model.MeasureStageKind.ERPROBUNG;
import static nrw.bildungsnetz.model.MeasureStageKind.IDEE;
import static nrw.bildungsnetz.model.MeasureStageKind.PROJEKT;
import static nrw.bildungsnetz.model.MeasureStageKind.REGELSYSTEM;
import static nrw.bildungsnetz.model.MeasureStageKind.TRANSFER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The stage of a measure on a day; an empty cell in the tables means that nothing certain happened.
 */
class MeasureStageTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void measureWithoutStagesHasNoStage() {
    assertThat(measure().stageOn(DAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2011-12-31,",
    "2012-01-01, PROJEKT",
    "2012-01-02, PROJEKT",
    "2015-02-28, PROJEKT",
    "2015-03-01, ERPROBUNG",
    "2018-07-31, ERPROBUNG",
    "2018-08-01, REGELSYSTEM",
    "2030-01-01, REGELSYSTEM"
  })
  void everyStageHoldsFromItsDayOn(LocalDate date, @Nullable MeasureStageKind stage) {
    Measure measure =
        measure(
            on(REGELSYSTEM, "2018-08-01"), on(PROJEKT, "2012-01-01"), on(ERPROBUNG, "2015-03-01"));
    assertThat(measure.stageOn(date)).isEqualTo(Optional.ofNullable(stage));
  }

  @ParameterizedTest
  @CsvSource({
    "2012-01-01,",
    "2012-12-30,",
    "2012-12-31, PROJEKT",
    "2013-01-01, PROJEKT",
    "2015-12-30, PROJEKT",
    "2015-12-31, ERPROBUNG"
  })
  void yearIsCertainOnItsLastDay(LocalDate date, @Nullable MeasureStageKind stage) {
    assertThat(measure(in(PROJEKT, 2012), in(ERPROBUNG, 2015)).stageOn(date))
        .isEqualTo(Optional.ofNullable(stage));
  }

  @ParameterizedTest
  @CsvSource({"2016-06-29,", "2016-06-30, TRANSFER", "2016-07-01, TRANSFER"})
  void boundIsCertainOnItsLastDay(LocalDate date, @Nullable MeasureStageKind stage) {
    MeasureStage bounded =
        MeasureStage.builder()
            .kind(TRANSFER)
            .notBefore(LocalDate.of(2016, 1, 1))
            .notAfter(LocalDate.of(2016, 6, 30))
            .build();
    assertThat(measure(bounded).stageOn(date)).isEqualTo(Optional.ofNullable(stage));
  }

  @Test
  void stageWithoutDateDoesNotCount() {
    MeasureStage undated = MeasureStage.builder().kind(REGELSYSTEM).build();
    assertThat(measure(undated).stageOn(DAY)).isEmpty();
    assertThat(measure(undated, on(PROJEKT, "2012-01-01")).stageOn(DAY)).contains(PROJEKT);
  }

  @Test
  void plannedStageDoesNotCount() {
    MeasureStage plan = on(REGELSYSTEM, "2018-08-01").with(copy -> copy.planned(true));
    assertThat(measure(plan).stageOn(DAY)).isEmpty();
    assertThat(measure(on(PROJEKT, "2012-01-01"), plan).stageOn(DAY)).contains(PROJEKT);
  }

  @Test
  void measureMayGoBack() {
    Measure measure = measure(on(REGELSYSTEM, "2015-01-01"), on(ERPROBUNG, "2018-01-01"));
    assertThat(measure.stageOn(LocalDate.of(2017, 12, 31))).contains(REGELSYSTEM);
    assertThat(measure.stageOn(LocalDate.of(2018, 1, 1))).contains(ERPROBUNG);
  }

  /** Of two stages on the same day, the more advanced one was reached last. */
  @ParameterizedTest
  @CsvSource({
    "IDEE, PROJEKT",
    "PROJEKT, ERPROBUNG",
    "ERPROBUNG, TRANSFER",
    "TRANSFER, REGELSYSTEM",
    "REGELSYSTEM, BEENDET"
  })
  void stagesOfOneDayDoNotDependOnTheirOrder(MeasureStageKind one, MeasureStageKind next) {
    assertThat(measure(on(one, "2015-01-01"), on(next, "2015-01-01")).stageOn(DAY)).contains(next);
    assertThat(measure(on(next, "2015-01-01"), on(one, "2015-01-01")).stageOn(DAY)).contains(next);
    assertThat(measure(in(one, 2015), in(next, 2015)).stageOn(DAY)).contains(next);
    assertThat(measure(in(next, 2015), in(one, 2015)).stageOn(DAY)).contains(next);
  }

  @Test
  void endIsAStageToo() {
    Measure measure =
        measure(on(IDEE, "2010-01-01"), on(TRANSFER, "2011-01-01"), on(BEENDET, "2012-01-01"));
    assertThat(measure.stageOn(LocalDate.of(2011, 12, 31))).contains(TRANSFER);
    assertThat(measure.stageOn(LocalDate.of(2012, 1, 1))).contains(BEENDET);
  }

  private static Measure measure(MeasureStage... stages) {
    return Measure.builder().id("m").name("Lesepaten").addStages(stages).build();
  }

  private static MeasureStage on(MeasureStageKind kind, String date) {
    return MeasureStage.builder().kind(kind).date(LocalDate.parse(date)).build();
  }

  private static MeasureStage in(MeasureStageKind kind, int year) {
    return MeasureStage.builder().kind(kind).year(year).build();
  }
}
