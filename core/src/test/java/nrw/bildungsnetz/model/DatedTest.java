package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nrw.bildungsnetz.model.description.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTest {

  @ParameterizedTest
  @CsvSource({
    // what is stated, and the first and last day it can have been
    "date=2022-05-03, 2022-05-03, 2022-05-03",
    "year=2022, 2022-01-01, 2022-12-31",
    "notBefore=2022-05-03, 2022-05-03,",
    "notAfter=2022-05-03, , 2022-05-03",
    "notBefore=2022-05-03 notAfter=2023-01-31, 2022-05-03, 2023-01-31",
    "notBefore=2022-05-03 notAfter=2022-05-03, 2022-05-03, 2022-05-03",
    // the narrowest statement counts
    "date=2022-05-03 year=2022, 2022-05-03, 2022-05-03",
    "date=2022-05-03 notBefore=2022-01-01 notAfter=2022-06-30, 2022-05-03, 2022-05-03",
    "year=2022 notBefore=2022-05-03, 2022-05-03, 2022-12-31",
    "year=2022 notBefore=2021-05-03, 2022-01-01, 2022-12-31",
    "year=2022 notAfter=2022-05-03, 2022-01-01, 2022-05-03",
    "year=2022 notAfter=2023-05-03, 2022-01-01, 2022-12-31",
    "year=2022 notBefore=2022-12-31, 2022-12-31, 2022-12-31",
    "year=2022 notAfter=2022-01-01, 2022-01-01, 2022-01-01"
  })
  void firstAndLastDayAreThoseThatEveryStatementAllows(
      String stated, @Nullable LocalDate first, @Nullable LocalDate last) {
    AgreementEvent event = Stated.in(AgreementEvent.class, stated);
    assertThat(event.earliestDay()).isEqualTo(Optional.ofNullable(first));
    assertThat(event.latestDay()).isEqualTo(Optional.ofNullable(last));
  }

  @Test
  void nothingStatedIsNothingKnown() {
    AgreementEvent event = AgreementEvent.builder().kind(AgreementEventKind.START).build();
    assertThat(event.earliestDay()).isEmpty();
    assertThat(event.latestDay()).isEmpty();
  }

  /** Such years are reported by F08 or F09, so the other rules must cope with them. */
  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1_000_000_000, 1_000_000_000, Integer.MAX_VALUE})
  void yearBeyondTheCalendarIsNoDay(int year) {
    AgreementEvent event =
        AgreementEvent.builder().kind(AgreementEventKind.START).year(year).build();
    assertThat(event.earliestDay()).isEmpty();
    assertThat(event.latestDay()).isEmpty();
  }
}
