package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchuljahrTest {

  @Test
  void reachesFromAugustToJuly() {
    Schuljahr schuljahr = Schuljahr.of(2022);
    assertThat(schuljahr.getFirstDay()).isEqualTo(LocalDate.of(2022, 8, 1));
    assertThat(schuljahr.getLastDay()).isEqualTo(LocalDate.of(2023, 7, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-07-31, 2021",
    "2022-08-01, 2022",
    "2022-12-31, 2022",
    "2023-01-01, 2022",
    "2023-07-31, 2022",
    "2023-08-01, 2023"
  })
  void everyDayLiesInOne(LocalDate day, int firstYear) {
    assertThat(Schuljahr.on(day)).isEqualTo(Schuljahr.of(firstYear));
  }

  @Property
  void begunByItsFirstDayAndOverByTheNextOne(@ForAll @IntRange(min = 1800, max = 2198) int year) {
    Schuljahr schuljahr = Schuljahr.of(year);
    assertThat(Schuljahr.on(schuljahr.getFirstDay()))
        .isEqualTo(schuljahr)
        .hasSameHashCodeAs(schuljahr);
    assertThat(Schuljahr.on(schuljahr.getLastDay())).isEqualTo(schuljahr);
    assertThat(Schuljahr.on(schuljahr.getLastDay().plusDays(1)))
        .isEqualTo(Schuljahr.of(year + 1))
        .isNotEqualTo(schuljahr)
        .isGreaterThan(schuljahr);
  }

  @ParameterizedTest
  @CsvSource({"2022, 2022/23", "1999, 1999/00", "2008, 2008/09", "2199, 2199/00"})
  void isShownByBothYears(int firstYear, String shown) {
    assertThat(Schuljahr.of(firstYear)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(ints = {1799, 2200, 22, -2022, Integer.MAX_VALUE})
  void otherYearsAreRefused(int firstYear) {
    assertThatThrownBy(() -> Schuljahr.of(firstYear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A Schuljahr begins in a year from 1800 to 2199, not " + firstYear);
  }

  @Test
  void daysOutOfRangeAreRefused() {
    assertThat(Schuljahr.on(LocalDate.of(1800, 8, 1))).isEqualTo(Schuljahr.of(1800));
    assertThat(Schuljahr.on(LocalDate.of(2200, 7, 31))).isEqualTo(Schuljahr.of(2199));
    assertThat(Stream.of(LocalDate.of(1800, 7, 31), LocalDate.of(2200, 8, 1), LocalDate.MAX))
        .allSatisfy(
            day ->
                assertThatThrownBy(() -> Schuljahr.on(day))
                    .isInstanceOf(IllegalArgumentException.class));
  }
}
