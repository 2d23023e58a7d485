package nrw.bildungsnetz.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDayTest {

  private static final DateTimeFormatter ORACLE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @ParameterizedTest
  @CsvSource({
    "0001-01-01, 1, 1, 1",
    "2000-02-29, 2000, 2, 29",
    "2024-02-29, 2024, 2, 29",
    "2019-12-31, 2019, 12, 31",
    "9999-12-31, 9999, 12, 31"
  })
  void readsDaysThatExist(String text, int year, int month, int day) {
    assertThat(CalendarDay.parse(text)).contains(LocalDate.of(year, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2019",
        "2019-02",
        "2019-2-1",
        "19-02-01",
        "2019-02-1",
        "2019-2-01x",
        "02019-2-01",
        "2019-02-01 ",
        " 2019-02-01",
        "2019-02-01T00:00",
        "2019-02-01Z",
        "20190201",
        "2019/02/01",
        "2019.02.01",
        "01.02.2019",
        "2019-02-29",
        "1900-02-29",
        "2020-02-30",
        "2019-04-31",
        "2019-00-01",
        "2019-13-01",
        "2019-01-00",
        "2019-01-32",
        "0000-01-01",
        "-001-01-01",
        "+201-01-01",
        "2019-+1-01",
        "2019-01--1",
        "2019-W01-1",
        "2019-001-1",
        "２０１９-０２-０１",
        "２019-02-01",
        "2019-0٢-01",
        "2019\u201302\u201301",
        "2019-02-0\u0661",
        "2019-02\u200B-01",
        "201A-02-01",
        "2019-02-0:"
      })
  void refusesWhatOnlyLooksLikeADay(String text) {
    assertThat(CalendarDay.parse(text)).isEmpty();
  }

  @Property
  void agreesWithTheOracleOnEveryTextOfTenCharacters(@ForAll("nearlyDays") String text) {
    assertThat(CalendarDay.parse(text)).isEqualTo(oracle(text));
  }

  @Property
  void agreesWithTheOracleOnNumbers(
      @ForAll @IntRange(max = 9999) int year,
      @ForAll @IntRange(max = 14) int month,
      @ForAll @IntRange(max = 33) int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);

    assertThat(CalendarDay.parse(text)).isEqualTo(oracle(text));
  }

  @Provide
  Arbitrary<String> nearlyDays() {
    return Arbitraries.strings().withChars("01239-/+ ٠").ofMinLength(9).ofMaxLength(11);
  }

  private static Optional<LocalDate> oracle(String text) {
    if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, ORACLE)).filter(day -> day.getYear() >= 1);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
