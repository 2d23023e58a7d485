package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementEventTest {

  @Test
  void yearAloneSpansFromItsFirstToItsLastDay() {
    AgreementEvent event = event().year(2022).build();
    assertThat(event.earliestDay()).contains(LocalDate.of(2022, 1, 1));
    assertThat(event.latestDay()).contains(LocalDate.of(2022, 12, 31));
  }

  @Test
  void dayCountsMoreThanTheYear() {
    LocalDate day = LocalDate.of(2022, 5, 3);
    AgreementEvent event = event().year(2022).date(day).build();
    assertThat(event.earliestDay()).contains(day);
    assertThat(event.latestDay()).contains(day);
  }

  @Test
  void nothingStatedIsNothingKnown() {
    assertThat(event().build().earliestDay()).isEmpty();
    assertThat(event().build().latestDay()).isEmpty();
  }

  /** Such years are a finding of F08 or F09, so the rules that run beside must bear them. */
  @Test
  void yearBeyondTheCalendarIsNoDay() {
    assertThat(event().year(Integer.MAX_VALUE).build().latestDay()).isEmpty();
    assertThat(event().year(Integer.MIN_VALUE).build().earliestDay()).isEmpty();
  }

  private static AgreementEventBuilder event() {
    return AgreementEvent.builder().kind(AgreementEventKind.START);
  }
}
