package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 2, 10);
  private static final LocalDate LAST = LocalDate.of(2020, 2, 20);

  @ParameterizedTest
  @CsvSource({
    // bounds stated, day of February 2020, contained, certainly excluded
    "start+end, 9, false, true",
    "start+end, 10, true, false",
    "start+end, 20, true, false",
    "start+end, 21, false, true",
    "start, 9, false, true",
    "start, 10, true, false",
    "start, 29, true, false",
    "end, 1, true, false",
    "end, 20, true, false",
    "end, 21, false, true",
    "none, 1, true, false",
    "none, 29, true, false",
    "notBefore, 9, false, true",
    "notBefore, 10, true, false",
    "notBefore+end, 9, false, true",
    "notBefore+end, 15, true, false",
    "notBefore+end, 21, false, true",
    "attested, 20, true, false",
    "attested, 21, false, false",
    "start+attested, 9, false, true",
    "start+attested, 10, true, false",
    "start+attested, 20, true, false",
    "start+attested, 21, false, false",
    "notBefore+attested, 9, false, true",
    "notBefore+attested, 20, true, false",
    "notBefore+attested, 21, false, false"
  })
  void knowsItsDays(String bounds, int day, boolean contained, boolean excluded) {
    Period period = period(bounds);
    LocalDate date = LocalDate.of(2020, 2, day);
    assertThat(period.contains(date)).isEqualTo(contained);
    assertThat(period.certainlyExcludes(date)).isEqualTo(excluded);
  }

  @Test
  void endCountsMoreThanTheLastDayASourceVouchesFor() {
    Period period = Period.builder().attestedUntil(FIRST).end(LAST).build();
    assertThat(period.contains(LAST)).isTrue();
    assertThat(period.lastKnownDay()).isEqualTo(LAST);
  }

  @Test
  void startCountsMoreThanTheEarliestItCanBe() {
    Period period = Period.builder().start(LAST).notBefore(FIRST).build();
    assertThat(period.contains(FIRST)).isFalse();
    assertThat(period.firstPossibleDay()).isEqualTo(LAST);
  }

  @ParameterizedTest
  @CsvSource({
    // bounds of one period (10th to 20th), first and last day of the other, certain overlap
    "start+end, 1, 9, false",
    "start+end, 1, 10, true",
    "start+end, 12, 13, true",
    "start+end, 20, 25, true",
    "start+end, 21, 25, false",
    "start, 1, 9, false",
    "start, 1, 10, true",
    "start, 25, 28, true",
    "end, 1, 19, false",
    "end, 1, 20, true",
    "end, 20, 25, true",
    "end, 21, 25, false",
    "none, 1, 29, false",
    "attested, 20, 25, true",
    "attested, 1, 19, false",
    "attested, 21, 25, false",
    "start+attested, 10, 10, true",
    "start+attested, 20, 25, true",
    "start+attested, 21, 25, false",
    "notBefore, 1, 29, false",
    "notBefore+end, 15, 15, false",
    "notBefore+end, 20, 20, true"
  })
  void overlapsWhenNothingElseIsPossible(String bounds, int start, int end, boolean overlap) {
    Period other =
        Period.builder()
            .start(LocalDate.of(2020, 2, start))
            .end(LocalDate.of(2020, 2, end))
            .build();
    assertThat(period(bounds).certainlyOverlaps(other)).isEqualTo(overlap);
    assertThat(other.certainlyOverlaps(period(bounds))).isEqualTo(overlap);
  }

  private static Period period(String bounds) {
    PeriodBuilder builder = Period.builder();
    for (String bound : bounds.split("\\+", -1)) {
      switch (bound) {
        case "start" -> builder.start(FIRST);
        case "notBefore" -> builder.notBefore(FIRST);
        case "end" -> builder.end(LAST);
        case "attested" -> builder.attestedUntil(LAST);
        default -> assertThat(bound).isEqualTo("none");
      }
    }
    return builder.build();
  }
}
