package nrw.bildungsnetz.rules.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How months count: the same day of a later month, or its last day, completes one. */
class ElapsedTest {

  @ParameterizedTest
  @CsvSource({
    "2025-01-15, 2026-01-15, false",
    "2025-01-15, 2026-01-16, true",
    "2025-01-15, 2026-01-10, false",
    "2025-01-15, 2025-12-31, false",
    "2025-01-15, 2026-02-01, true",
    "2025-01-15, 2027-01-01, true",
    "2025-01-15, 2024-01-15, false",
    "2024-02-29, 2025-02-28, false",
    "2024-02-29, 2025-03-01, true",
    "2023-02-28, 2024-02-28, false",
    "2023-02-28, 2024-02-29, true"
  })
  void moreThanAYear(LocalDate since, LocalDate day, boolean more) {
    assertThat(Elapsed.moreThanMonths(12, since, day)).isEqualTo(more);
    assertThat(Elapsed.moreThanYears(1, since, day)).isEqualTo(more);
  }
}
