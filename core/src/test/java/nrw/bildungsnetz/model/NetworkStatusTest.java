package nrw.bildungsnetz.model;

import static nrw.bildungsnetz.model.AgreementEventKind.ACTUAL_START;
import static nrw.bildungsnetz.model.AgreementEventKind.COUNCIL_DECISION;
import static nrw.bildungsnetz.model.AgreementEventKind.EXPIRY;
import static nrw.bildungsnetz.model.AgreementEventKind.REFUSAL;
import static nrw.bildungsnetz.model.AgreementEventKind.RESUMPTION;
import static nrw.bildungsnetz.model.AgreementEventKind.SIGNING;
import static nrw.bildungsnetz.model.AgreementEventKind.START;
import static nrw.bildungsnetz.model.AgreementEventKind.SUSPENSION;
import static nrw.bildungsnetz.model.AgreementEventKind.TERMINATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The status of a network on a day; an empty cell in the tables means that it cannot be determined.
 */
class NetworkStatusTest {

  private static final AgreementEvent START_2015 = on(START, "2015-08-01");

  @Test
  void nothingIsToldWithoutContract() {
    assertThat(network().statusOn(day("2020-01-01"))).isEmpty();
  }

  @Test
  void nothingIsToldByAContractWithoutEvents() {
    assertThat(network(contract()).statusOn(day("2020-01-01"))).isEmpty();
  }

  @Test
  void statusOfTheDocumentHoldsWhereNoContractTellsIt() {
    Network silent = network().with(copy -> copy.status(NetworkStatus.SUSPENDED));
    assertThat(silent.statusOn(day("2020-01-01"))).contains(NetworkStatus.SUSPENDED);
    Network undated = network(contract()).with(copy -> copy.status(NetworkStatus.ENDED));
    assertThat(undated.statusOn(day("2020-01-01"))).contains(NetworkStatus.ENDED);
  }

  @Test
  void statusOfTheDocumentIsNotThatOfDaysBeforeWhatItsContractsTell() {
    Network network =
        network(contract(on(AgreementEventKind.ATTESTED, "2019-07-08")))
            .with(copy -> copy.status(NetworkStatus.ENDED));
    assertThat(network.statusOn(day("2019-07-07"))).isEmpty();
    assertThat(network.statusOn(day("2019-07-08"))).contains(NetworkStatus.ENDED);
  }

  @Test
  void contractsTellMoreThanTheStatusOfTheDocument() {
    Network network = network(contract(START_2015)).with(copy -> copy.status(NetworkStatus.ENDED));
    assertThat(network.statusOn(day("2020-01-01"))).contains(NetworkStatus.ACTIVE);
  }

  @Test
  void attestedContractMakesActiveUntilOneOmitsIt() {
    AgreementEvent attested = on(AgreementEventKind.ATTESTED, "2019-07-08");
    AgreementEvent omitted = on(AgreementEventKind.NOT_ATTESTED, "2024-04-10");
    assertThat(network(contract(attested)).statusOn(day("2026-01-01")))
        .contains(NetworkStatus.ACTIVE);
    assertThat(network(contract(attested)).statusOn(day("2019-07-07"))).isEmpty();
    assertThat(network(contract(attested, omitted)).statusOn(day("2026-01-01"))).isEmpty();
    assertThat(network(contract(omitted)).statusOn(day("2026-01-01"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KOOPERATIONSVERTRAG")
  void otherAgreementsDoNotMakeANetwork(AgreementType type) {
    Agreement other = contract(START_2015).with(copy -> copy.type(type));
    assertThat(network(other).statusOn(day("2016-01-01"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2015-07-31, PLANNED", "2015-08-01, ACTIVE", "2015-08-02, ACTIVE"})
  void startMakesActive(LocalDate date, NetworkStatus status) {
    assertThat(network(contract(START_2015)).statusOn(date)).contains(status);
  }

  @ParameterizedTest
  @EnumSource(names = {"TERMINATION", "EXPIRY"})
  void endIsTheLastActiveDay(AgreementEventKind end) {
    Network network = network(contract(START_2015, on(end, "2020-07-31")));
    assertThat(network.statusOn(day("2020-07-30"))).contains(NetworkStatus.ACTIVE);
    assertThat(network.statusOn(day("2020-07-31"))).contains(NetworkStatus.ACTIVE);
    assertThat(network.statusOn(day("2020-08-01"))).contains(NetworkStatus.ENDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-30, ACTIVE",
    "2017-12-31, ACTIVE",
    "2018-01-01, SUSPENDED",
    "2019-02-27, SUSPENDED",
    "2019-02-28, ACTIVE",
    "2019-03-01, ACTIVE"
  })
  void suspensionRestsUntilResumption(LocalDate date, NetworkStatus status) {
    Agreement contract =
        contract(START_2015, on(SUSPENSION, "2017-12-31"), on(RESUMPTION, "2019-02-28"));
    assertThat(network(contract).statusOn(date)).contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-12-30, ACTIVE",
    "2017-12-31, ACTIVE",
    "2018-01-01, SUSPENDED",
    "2019-02-27, SUSPENDED",
    "2019-02-28, ACTIVE",
    "2019-03-01, ACTIVE"
  })
  void contractThatEndedAndWasTakenUpAgainRestedInBetween(LocalDate date, NetworkStatus status) {
    Agreement contract =
        contract(START_2015, on(TERMINATION, "2017-12-31"), on(RESUMPTION, "2019-02-28"));
    assertThat(network(contract).statusOn(date)).contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "2015-07-31, PLANNED",
    "2015-08-01, ACTIVE",
    "2020-07-31, ACTIVE",
    "2020-08-01, SUSPENDED",
    "2022-01-31, SUSPENDED",
    "2022-02-01, ACTIVE",
    "2022-02-02, ACTIVE",
    "2024-01-31, ACTIVE",
    "2024-02-01, ENDED"
  })
  void networkRestsBetweenTwoContracts(LocalDate date, NetworkStatus status) {
    Agreement first = contract(START_2015, on(EXPIRY, "2020-07-31"));
    Agreement second = contract(on(START, "2022-02-01"), on(EXPIRY, "2024-01-31"));
    assertThat(network(first, second).statusOn(date)).contains(status);
    assertThat(network(second, first).statusOn(date)).contains(status);
  }

  @ParameterizedTest
  @CsvSource({"2020-07-31", "2020-08-01", "2020-08-02"})
  void contractsThatFollowWithoutGapKeepActive(LocalDate date) {
    Agreement first = contract(START_2015, on(EXPIRY, "2020-07-31"));
    Agreement second = contract(on(START, "2020-08-01"));
    assertThat(network(first, second).statusOn(date)).contains(NetworkStatus.ACTIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-12-31, PLANNED",
    "2010-01-01,",
    "2010-12-30,",
    "2010-12-31, ACTIVE",
    "2020-01-01, ACTIVE",
    "2020-01-02,",
    "2020-12-31,",
    "2021-01-01, ENDED"
  })
  void yearsAloneTellOnlyWhatIsCertain(LocalDate date, @Nullable NetworkStatus status) {
    Network network = network(contract(in(START, 2010), in(EXPIRY, 2020)));
    assertThat(network.statusOn(date)).isEqualTo(Optional.ofNullable(status));
  }

  /**
   * Münster: signed on 24 June 2008, in force since 1 August 2008, lapsed at an unknown time,
   * resumed in 2022. The lapse leaves the status open for all the time since the start.
   */
  @ParameterizedTest
  @CsvSource({
    "2008-06-23, PLANNED",
    "2008-06-24, PLANNED",
    "2008-06-25, PLANNED",
    "2008-07-31, PLANNED",
    "2008-08-02,",
    "2015-01-01,",
    "2021-12-31,",
    "2022-01-01,",
    "2022-12-30,",
    "2022-12-31, ACTIVE",
    "2023-01-01, ACTIVE"
  })
  void lapseOnAnUnknownDayLeavesTheTimeUntilResumptionOpen(
      LocalDate date, @Nullable NetworkStatus status) {
    AgreementEvent signing = on(SIGNING, "2008-06-24");
    AgreementEvent start = on(START, "2008-08-01");
    AgreementEvent lapse = AgreementEvent.builder().kind(EXPIRY).build();
    AgreementEvent resumption = in(RESUMPTION, 2022);
    assertThat(network(contract(signing, start, lapse, resumption)).statusOn(date))
        .isEqualTo(Optional.ofNullable(status));
    assertThat(network(contract(signing, start, resumption)).statusOn(date))
        .isEqualTo(Optional.ofNullable(status));
  }

  @ParameterizedTest
  @CsvSource({
    "2008-07-31, PLANNED",
    "2008-08-01, ACTIVE",
    "2008-08-02,",
    "2012-12-31,",
    "2013-01-01, SUSPENDED",
    "2021-12-31, SUSPENDED",
    "2022-01-01,",
    "2022-12-31, ACTIVE"
  })
  void lapseNotLaterThanADayIsCertainAfterIt(LocalDate date, @Nullable NetworkStatus status) {
    AgreementEvent lapse =
        AgreementEvent.builder().kind(EXPIRY).notAfter(day("2012-12-31")).build();
    Agreement contract = contract(on(START, "2008-08-01"), lapse, in(RESUMPTION, 2022));
    assertThat(network(contract).statusOn(date)).isEqualTo(Optional.ofNullable(status));
  }

  @ParameterizedTest
  @CsvSource({"2009-06-20, PLANNED", "2009-06-21,", "2009-09-22,", "2009-09-23, ACTIVE"})
  void boundsOfTheStartTellOnlyWhatIsCertain(LocalDate date, @Nullable NetworkStatus status) {
    AgreementEvent summer =
        AgreementEvent.builder()
            .kind(START)
            .notBefore(day("2009-06-21"))
            .notAfter(day("2009-09-23"))
            .build();
    assertThat(network(contract(summer)).statusOn(date)).isEqualTo(Optional.ofNullable(status));
  }

  @ParameterizedTest
  @CsvSource({"2010-07-31, PLANNED", "2010-08-01, ACTIVE", "2010-12-01, ACTIVE"})
  void startAgreedOnCountsBeforeTheActualOne(LocalDate date, NetworkStatus status) {
    Agreement heinsberg =
        contract(
            on(SIGNING, "2010-05-01"), on(START, "2010-08-01"), on(ACTUAL_START, "2010-12-01"));
    assertThat(network(heinsberg).statusOn(date)).contains(status);
  }

  @Test
  void plansDoNotSwitch() {
    AgreementEvent plan = on(START, "2030-08-01").with(copy -> copy.planned(true));
    assertThat(network(contract(plan)).statusOn(day("2030-08-01"))).isEmpty();
    AgreementEvent plannedEnd = on(EXPIRY, "2020-07-31").with(copy -> copy.planned(true));
    assertThat(network(contract(START_2015, plannedEnd)).statusOn(day("2020-08-01")))
        .contains(NetworkStatus.ACTIVE);
  }

  @Test
  void decisionsAndRefusalsDoNotSwitch() {
    Agreement talkedAbout = contract(on(COUNCIL_DECISION, "2009-11-20"), on(REFUSAL, "2009-12-01"));
    assertThat(network(talkedAbout).statusOn(day("2009-11-20"))).isEmpty();
    assertThat(network(talkedAbout).statusOn(day("2009-12-02"))).isEmpty();
  }

  @Test
  void contractOfUnknownStateLeavesTheNetworkOpen() {
    Agreement ended = contract(START_2015, on(EXPIRY, "2020-07-31"));
    assertThat(network(ended, contract()).statusOn(day("2021-01-01"))).isEmpty();
    assertThat(network(ended, contract()).statusOn(day("2020-07-31")))
        .contains(NetworkStatus.ACTIVE);
  }

  @Test
  void orderOfEventsDoesNotMatter() {
    List<AgreementEvent> events =
        List.of(START_2015, on(SUSPENSION, "2017-12-31"), on(RESUMPTION, "2019-02-28"));
    List<AgreementEvent> reversed = new ArrayList<>(events);
    Collections.reverse(reversed);
    for (LocalDate date = day("2015-07-01"); date.getYear() < 2020; date = date.plusMonths(1)) {
      assertThat(network(contract(reversed)).statusOn(date))
          .as("%s", date)
          .isEqualTo(network(contract(events)).statusOn(date));
    }
  }

  private static Network network(Agreement... contracts) {
    return Network.builder()
        .id("muenster")
        .name("Bildungsnetzwerk")
        .ags("05515")
        .addAgreements(contracts)
        .build();
  }

  private static Agreement contract(AgreementEvent... events) {
    return contract(List.of(events));
  }

  private static Agreement contract(List<AgreementEvent> events) {
    return Agreement.builder()
        .id("vertrag")
        .type(AgreementType.KOOPERATIONSVERTRAG)
        .events(events)
        .build();
  }

  private static AgreementEvent on(AgreementEventKind kind, String date) {
    return AgreementEvent.builder().kind(kind).date(day(date)).build();
  }

  private static AgreementEvent in(AgreementEventKind kind, int year) {
    return AgreementEvent.builder().kind(kind).year(year).build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
