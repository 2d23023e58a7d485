package nrw.bildungsnetz.model;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.AMENDMENT;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.model.AgreementEventKind.START;
import static nrw.bildungsnetz.model.AgreementEventKind.SUSPENSION;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static nrw.bildungsnetz.model.AgreementState.ENDED;
import static nrw.bildungsnetz.model.AgreementState.IN_FORCE;
import static nrw.bildungsnetz.model.AgreementState.NOT_STATED;
import static nrw.bildungsnetz.model.AgreementState.NOT_YET_IN_FORCE;
import static nrw.bildungsnetz.model.AgreementState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.description.Stated;
import org.junit.jupiter.api.Test;

class AgreementHistoryTest {

  @Test
  void nothingIsStatedWithoutEvents() {
    assertThat(agreement().stateOn(day("2020-01-01"))).isEqualTo(NOT_STATED);
    assertThat(agreement().inForcePeriods()).isEmpty();
    assertThat(agreement().earliestBeginning()).isEmpty();
  }

  @Test
  void eventsWithoutDateAndDecisionsDoNotSwitch() {
    Agreement agreement =
        agreement(
            AgreementEvent.builder().kind(START).build(),
            on(COUNCIL_DECISION, "2019-01-01"),
            on(AMENDMENT, "2019-06-01"));
    assertThat(agreement.stateOn(day("2020-01-01"))).isEqualTo(NOT_STATED);
  }

  /** An announced event may never have happened. */
  @Test
  void plansChangeNeitherStateNorBeginning() {
    Agreement agreement = agreement(on(START, "2015-02-01"), on(EXPIRY, "2020-01-31"));
    for (AgreementEventKind kind : AgreementEventKind.values()) {
      for (String day : List.of("2014-01-01", "2017-01-01", "2021-01-01")) {
        Agreement planned =
            agreement.with(a -> a.addEvent(on(kind, day).with(event -> event.planned(true))));
        assertThat(planned.inForcePeriods()).isEqualTo(agreement.inForcePeriods());
        assertThat(planned.earliestBeginning()).isEqualTo(agreement.earliestBeginning());
        assertThat(planned.stateOn(day("2014-06-01"))).isEqualTo(NOT_YET_IN_FORCE);
        assertThat(planned.stateOn(day("2018-01-01"))).isEqualTo(IN_FORCE);
        assertThat(planned.stateOn(day("2022-01-01"))).isEqualTo(ENDED);
      }
    }
  }

  @Test
  void whatIsPlannedAloneStatesNothing() {
    Agreement agreement = agreement(on(START, "2015-02-01").with(event -> event.planned(true)));
    assertThat(agreement.stateOn(day("2016-01-01"))).isEqualTo(NOT_STATED);
    assertThat(agreement.earliestBeginning()).isEmpty();
    assertThat(agreement.inForcePeriods()).isEmpty();
  }

  @Test
  void isInForceFromItsStartToItsLastDay() {
    Agreement agreement = agreement(on(START, "2015-02-01"), on(EXPIRY, "2020-01-31"));
    assertThat(agreement.stateOn(day("2015-01-31"))).isEqualTo(NOT_YET_IN_FORCE);
    assertThat(agreement.stateOn(day("2015-02-01"))).isEqualTo(IN_FORCE);
    assertThat(agreement.stateOn(day("2020-01-31"))).isEqualTo(IN_FORCE);
    assertThat(agreement.stateOn(day("2020-02-01"))).isEqualTo(ENDED);
    assertThat(agreement.inForcePeriods()).containsExactly(period("2015-02-01", "2020-01-31"));
  }

  @Test
  void startCountsBeforeActualStartBeforeSigning() {
    AgreementEvent signing = on(SIGNING, "2008-06-23");
    AgreementEvent actualStart = on(ACTUAL_START, "2008-09-01");
    AgreementEvent start = on(START, "2008-08-01");
    assertThat(agreement(signing).earliestBeginning()).contains(day("2008-06-23"));
    assertThat(agreement(signing, actualStart).earliestBeginning()).contains(day("2008-09-01"));
    assertThat(agreement(signing, actualStart, start).earliestBeginning())
        .contains(day("2008-08-01"));
    assertThat(agreement(signing, start).stateOn(day("2008-07-31"))).isEqualTo(NOT_YET_IN_FORCE);
  }

  /** Münster: the contract of 2008 lapsed at an unknown time and was resumed in 2022. */
  @Test
  void lapseThatIsNotRecordedLeavesTheTimeBetweenOpen() {
    Agreement muenster =
        agreement(on(SIGNING, "2008-06-23"), on(START, "2008-08-01"), in(RESUMPTION, 2022));
    assertThat(muenster.stateOn(day("2008-07-31"))).isEqualTo(NOT_YET_IN_FORCE);
    assertThat(muenster.stateOn(day("2015-01-01"))).isEqualTo(NOT_STATED);
    assertThat(muenster.stateOn(day("2022-12-30"))).isEqualTo(NOT_STATED);
    assertThat(muenster.stateOn(day("2022-12-31"))).isEqualTo(IN_FORCE);
    assertThat(muenster.inForcePeriods()).containsExactly(from("2022-12-31"));
  }

  /** Rhein-Kreis Neuss: two sources state different days. */
  @Test
  void contradictoryDaysLeaveTheTimeBetweenOpen() {
    Agreement neuss = agreement(on(SIGNING, "2019-07-08"), on(SIGNING, "2019-03-15"));
    assertThat(neuss.stateOn(day("2019-03-14"))).isEqualTo(NOT_YET_IN_FORCE);
    assertThat(neuss.stateOn(day("2019-03-15"))).isEqualTo(NOT_STATED);
    assertThat(neuss.stateOn(day("2019-07-07"))).isEqualTo(NOT_STATED);
    assertThat(neuss.stateOn(day("2019-07-08"))).isEqualTo(IN_FORCE);
    assertThat(neuss.earliestBeginning()).contains(day("2019-03-15"));
    assertThat(neuss.inForcePeriods()).containsExactly(from("2019-07-08"));
  }

  @Test
  void yearAloneIsCertainOnlyAtItsEnds() {
    Agreement agreement = agreement(in(START, 2010), in(TERMINATION, 2020));
    assertThat(agreement.stateOn(day("2009-12-31"))).isEqualTo(NOT_YET_IN_FORCE);
    assertThat(agreement.stateOn(day("2010-01-01"))).isEqualTo(NOT_STATED);
    assertThat(agreement.stateOn(day("2010-12-31"))).isEqualTo(IN_FORCE);
    assertThat(agreement.stateOn(day("2020-01-01"))).isEqualTo(IN_FORCE);
    assertThat(agreement.stateOn(day("2020-01-02"))).isEqualTo(NOT_STATED);
    assertThat(agreement.stateOn(day("2020-12-31"))).isEqualTo(NOT_STATED);
    assertThat(agreement.stateOn(day("2021-01-01"))).isEqualTo(ENDED);
    assertThat(agreement.inForcePeriods()).containsExactly(period("2010-12-31", "2020-01-01"));
  }

  @Test
  void eventBoundedOnOneSideIsCertainOnlyBeyondItsBound() {
    Agreement begun = agreement(bounded(START, "notAfter=2015-02-01"));
    assertThat(begun.stateOn(day("2015-01-31"))).isEqualTo(NOT_STATED);
    assertThat(begun.stateOn(day("2015-02-01"))).isEqualTo(IN_FORCE);
    assertThat(begun.inForcePeriods()).containsExactly(from("2015-02-01"));
    Agreement ended = agreement(on(START, "2015-02-01"), bounded(EXPIRY, "notBefore=2020-01-31"));
    assertThat(ended.stateOn(day("2020-01-31"))).isEqualTo(IN_FORCE);
    assertThat(ended.stateOn(day("2020-02-01"))).isEqualTo(NOT_STATED);
    assertThat(ended.stateOn(day("2999-01-01"))).isEqualTo(NOT_STATED);
    assertThat(ended.inForcePeriods()).containsExactly(period("2015-02-01", "2020-01-31"));
  }

  @Test
  void resumptionThatCanBeAnyDayFromOneOnIsNeverCertain() {
    Agreement agreement =
        agreement(
            on(START, "2010-01-01"),
            on(SUSPENSION, "2012-12-31"),
            bounded(RESUMPTION, "notBefore=2014-01-01"));
    assertThat(agreement.stateOn(day("2013-12-31"))).isEqualTo(SUSPENDED);
    assertThat(agreement.stateOn(day("2014-01-01"))).isEqualTo(NOT_STATED);
    assertThat(agreement.inForcePeriods()).containsExactly(period("2010-01-01", "2012-12-31"));
  }

  @Test
  void endBeforeADayComesAfterTheStart() {
    Agreement agreement =
        agreement(on(START, "2015-02-01"), bounded(TERMINATION, "notAfter=2020-01-31"));
    assertThat(agreement.stateOn(day("2015-02-01"))).isEqualTo(IN_FORCE);
    assertThat(agreement.stateOn(day("2015-02-02"))).isEqualTo(NOT_STATED);
    assertThat(agreement.stateOn(day("2020-02-01"))).isEqualTo(ENDED);
    assertThat(agreement.inForcePeriods()).containsExactly(period("2015-02-01", "2015-02-01"));
  }

  @Test
  void suspensionInterruptsAndResumptionContinues() {
    Agreement agreement =
        agreement(
            on(START, "2010-01-01"), on(SUSPENSION, "2012-12-31"), on(RESUMPTION, "2014-01-01"));
    assertThat(agreement.stateOn(day("2012-12-31"))).isEqualTo(IN_FORCE);
    assertThat(agreement.stateOn(day("2013-01-01"))).isEqualTo(SUSPENDED);
    assertThat(agreement.stateOn(day("2014-01-01"))).isEqualTo(IN_FORCE);
    assertThat(agreement.inForcePeriods())
        .containsExactly(period("2010-01-01", "2012-12-31"), from("2014-01-01"));
  }

  @Test
  void seamlessResumptionDoesNotDependOnTheOrderOfEvents() {
    AgreementEvent start = on(START, "2010-01-01");
    AgreementEvent end = on(EXPIRY, "2019-12-31");
    AgreementEvent again = on(RESUMPTION, "2020-01-01");
    assertThat(agreement(start, end, again).stateOn(day("2021-01-01"))).isEqualTo(IN_FORCE);
    assertThat(agreement(again, end, start).stateOn(day("2021-01-01"))).isEqualTo(IN_FORCE);
  }

  /** Years alone do not tell whether the end came before the start in the same year. */
  @Test
  void endInTheYearOfTheStartIsNotOvertakenByIt() {
    Agreement agreement = agreement(on(START, "2008-08-01"), in(TERMINATION, 2008));
    assertThat(agreement.stateOn(day("2009-06-01"))).isNotEqualTo(IN_FORCE);
    assertThat(agreement.inForcePeriods()).isEmpty();
  }

  private static Agreement agreement(AgreementEvent... events) {
    return Agreement.builder()
        .id("a")
        .type(AgreementType.KOOPERATIONSVERTRAG)
        .events(List.of(events))
        .build();
  }

  private static AgreementEvent on(AgreementEventKind kind, String date) {
    return AgreementEvent.builder().kind(kind).date(day(date)).build();
  }

  private static AgreementEvent in(AgreementEventKind kind, int year) {
    return AgreementEvent.builder().kind(kind).year(year).build();
  }

  private static AgreementEvent bounded(AgreementEventKind kind, String bounds) {
    return Stated.in(AgreementEvent.class, bounds).with(event -> event.kind(kind));
  }

  private static Period from(String start) {
    return Period.builder().start(day(start)).build();
  }

  private static Period period(String start, String end) {
    return Period.builder().start(day(start)).end(day(end)).build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
