package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nrw.bildungsnetz.json.mapping.CalendarDay;
import nrw.bildungsnetz.model.constraints.NonBlankValidator;
import nrw.bildungsnetz.model.constraints.PlainTextValidator;
import org.junit.jupiter.api.Test;

/** The patterns in the schemas agree with the checks they represent. */
class TextFormsTest {

  private static final Pattern NOT_BLANK = Pattern.compile(TextForms.NOT_BLANK);
  private static final Pattern DAY = Pattern.compile(TextForms.DAY);

  /** Not every dialect can name invisible characters outside the Basic Multilingual Plane. */
  @Test
  void notBlankIsWhatHasSomethingToSee() {
    assertThat(
            codePoints(0xFFFF)
                .filter(c -> NOT_BLANK.matcher(text(c)).find() != isVisible(c))
                .mapToObj(TextFormsTest::text))
        .isEmpty();
    assertThat(NOT_BLANK.matcher("\uD83C\uDFEB").find()).isTrue();
  }

  @Test
  void plainIsWhatIsPlainButForItsNormalForm() {
    for (boolean multiline : new boolean[] {false, true}) {
      Pattern never = Pattern.compile(TextForms.never(multiline));

      assertThat(
              codePoints(Character.MAX_CODE_POINT)
                  .filter(TextFormsTest::isNormal)
                  .filter(
                      c ->
                          never.matcher(text(c)).find()
                              == PlainTextValidator.isPlain(text(c), multiline)))
          .isEmpty();
    }
  }

  @Test
  void halvesOfCharactersAreNeverPlain() {
    assertThat("a\uD83C").containsPattern(TextForms.never(true));
    assertThat("\uDFEBa").containsPattern(TextForms.never(true));
    assertThat("a\uD83C\uDFEB").doesNotContainPattern(TextForms.never(true));
  }

  @Test
  void daysAreThoseOfTheCalendar() {
    for (int year : new int[] {0, 1, 4, 100, 400, 1900, 2000, 2019, 2023, 2024, 2100, 9996, 9999}) {
      for (int month = 0; month <= 19; month++) {
        for (int day = 0; day <= 39; day++) {
          assertDay(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        }
      }
    }
  }

  @Test
  void everyFebruaryHasItsDays() {
    for (int year = 0; year <= 9999; year++) {
      assertDay(String.format(Locale.ROOT, "%04d-02-28", year));
      assertDay(String.format(Locale.ROOT, "%04d-02-29", year));
      assertDay(String.format(Locale.ROOT, "%04d-02-30", year));
    }
  }

  private static void assertDay(String text) {
    assertThat(DAY.matcher(text).matches()).as(text).isEqualTo(CalendarDay.parse(text).isPresent());
  }

  private static IntStream codePoints(int last) {
    return IntStream.rangeClosed(0, last).filter(c -> c < 0xD800 || c > 0xDFFF);
  }

  private static boolean isNormal(int c) {
    return Normalizer.isNormalized(text(c), Normalizer.Form.NFC);
  }

  private static boolean isVisible(int c) {
    return NonBlankValidator.hasVisible(text(c));
  }

  private static String text(int codePoint) {
    return Character.toString(codePoint);
  }
}
