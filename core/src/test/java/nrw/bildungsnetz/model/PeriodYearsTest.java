package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nrw.bildungsnetz.model.description.Stated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods with only a year known at one end or both. */
class PeriodYearsTest {

  @ParameterizedTest
  @CsvSource({
    // what is stated, day, contained, certainly excluded
    "startYear=2020, 2019-12-31, false, true",
    "startYear=2020, 2020-01-01, true, false",
    "startYear=2020, 2020-12-31, true, false",
    "startYear=2020, 2021-01-01, true, false",
    "endYear=2020, 2019-12-31, true, false",
    "endYear=2020, 2020-12-31, true, false",
    "endYear=2020, 2021-01-01, false, true",
    "startYear=2020 endYear=2020, 2019-12-31, false, true",
    "startYear=2020 endYear=2020, 2020-01-01, true, false",
    "startYear=2020 endYear=2020, 2020-12-31, true, false",
    "startYear=2020 endYear=2020, 2021-01-01, false, true",
    "startYear=2020 start=2020-05-10, 2020-05-09, false, true",
    "startYear=2020 start=2020-05-10, 2020-05-10, true, false",
    "startYear=2020 notBefore=2020-05-10, 2020-05-09, false, true",
    "startYear=2020 notBefore=2020-05-10, 2020-05-10, true, false",
    "startYear=2020 notBefore=2019-05-10, 2019-12-31, false, true",
    "startYear=2020 notBefore=2019-05-10, 2020-01-01, true, false",
    "startYear=2020 attestedUntil=2021-05-10, 2019-12-31, false, true",
    "startYear=2020 attestedUntil=2021-05-10, 2021-05-10, true, false",
    "startYear=2020 attestedUntil=2021-05-10, 2021-05-11, false, false",
    "endYear=2020 end=2020-05-10, 2020-05-10, true, false",
    "endYear=2020 end=2020-05-10, 2020-05-11, false, true",
    // the rest of the year is not attested, but not ruled out either
    "endYear=2020 attestedUntil=2020-05-10, 2020-05-11, true, false",
    "endYear=2020 attestedUntil=2020-05-10, 2020-12-31, true, false",
    "endYear=2020 attestedUntil=2020-05-10, 2021-01-01, false, true"
  })
  void knowsItsDays(String stated, LocalDate day, boolean contained, boolean excluded) {
    Period period = Stated.in(Period.class, stated);
    assertThat(period.contains(day)).isEqualTo(contained);
    assertThat(period.certainlyExcludes(day)).isEqualTo(excluded);
  }

  @ParameterizedTest
  @CsvSource({
    // what is stated of one period, first and last day of the other, certain overlap
    "startYear=2020, 2019-01-01, 2019-12-31, false",
    "startYear=2020, 2019-01-01, 2020-12-30, false",
    "startYear=2020, 2019-01-01, 2020-12-31, true",
    "startYear=2020, 2021-01-01, 2021-01-01, true",
    "endYear=2020, 2019-01-01, 2020-12-30, false",
    "endYear=2020, 2020-01-01, 2020-12-31, true",
    "endYear=2020, 2020-01-02, 2020-12-31, false",
    "startYear=2018 endYear=2020, 2017-01-01, 2018-12-30, false",
    "startYear=2018 endYear=2020, 2017-01-01, 2018-12-31, true",
    "startYear=2018 endYear=2020, 2019-06-01, 2019-06-01, true",
    "startYear=2018 endYear=2020, 2020-01-01, 2021-01-01, true",
    "startYear=2018 endYear=2020, 2020-01-02, 2021-01-01, false",
    "startYear=2020 endYear=2020, 2020-01-01, 2020-12-31, true",
    "startYear=2020 endYear=2020, 2020-01-02, 2020-12-31, false",
    "startYear=2020 endYear=2020, 2020-01-01, 2020-12-30, false",
    "start=2020-05-10 endYear=2020, 2020-05-09, 2020-05-09, false",
    "start=2020-05-10 endYear=2020, 2020-05-10, 2020-05-10, true",
    "start=2020-05-10 endYear=2020, 2020-05-11, 2020-12-31, false",
    "startYear=2020 end=2020-05-10, 2019-01-01, 2020-05-09, false",
    "startYear=2020 end=2020-05-10, 2019-01-01, 2020-05-10, true",
    "startYear=2020 end=2020-05-10, 2020-05-10, 2021-01-01, true",
    "startYear=2020 end=2020-05-10, 2020-05-11, 2021-01-01, false",
    "endYear=2020 attestedUntil=2020-05-10, 2019-01-01, 2020-05-09, false",
    "endYear=2020 attestedUntil=2020-05-10, 2020-05-10, 2020-05-10, true",
    "endYear=2020 attestedUntil=2020-05-10, 2020-05-11, 2020-12-31, false"
  })
  void overlapsWhenNothingElseIsPossible(
      String stated, LocalDate start, LocalDate end, boolean overlap) {
    Period period = Stated.in(Period.class, stated);
    Period other = Period.builder().start(start).end(end).build();
    assertThat(period.certainlyOverlaps(other)).isEqualTo(overlap);
    assertThat(other.certainlyOverlaps(period)).isEqualTo(overlap);
  }

  @ParameterizedTest
  @CsvSource({
    "startYear=2020 endYear=2019",
    "startYear=2020 end=2019-12-31",
    "start=2020-01-01 endYear=2019"
  })
  void whatEndsBeforeItBeginsOverlapsNothing(String stated) {
    Period period = Stated.in(Period.class, stated);
    Period other = Period.builder().start(LocalDate.of(2010, 1, 1)).build();
    assertThat(period.certainlyOverlaps(other)).isFalse();
    assertThat(other.certainlyOverlaps(period)).isFalse();
  }
}
