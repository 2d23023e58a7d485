package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionalschluesselTest {

  @ParameterizedTest
  @CsvSource({
    "05962004, 059620004004, 05 9 62 0004 004",
    "05913000, 059130000000, 05 9 13 0000 000",
    "05334002, 053340002002, 05 3 34 0002 002",
    "05170052, 051700052052, 05 1 70 0052 052"
  })
  void repeatsTheGemeinde(String ags, String schluessel, String printed) {
    Regionalschluessel ofAgs = Regionalschluessel.of(Ags.parse(ags));
    assertThat(ofAgs).hasToString(schluessel).isEqualTo(Regionalschluessel.parse(schluessel));
    assertThat(ofAgs).hasSameHashCodeAs(Regionalschluessel.parse(schluessel));
    assertThat(ofAgs.toAgs()).isEqualTo(Ags.parse(ags));
    assertThat(ofAgs.format()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "05962004",
        "59620004004",
        "0596200040041",
        "069620004004",
        "052620004004",
        "05962000400a",
        "05 9 62 0004 004"
      })
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Regionalschluessel.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has twelve digits and begins with 051")
        .hasMessageEndingWith("not \"" + text + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"059620008004", "059625004004", "05962a004004", "059620000004"})
  void digitsOfAVerbandThatDoNotRepeatTheGemeindeAreRefused(String text) {
    assertThatThrownBy(() -> Regionalschluessel.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("digits 6 to 9")
        .hasMessageContaining("here 0004")
        .hasMessageContaining(text);
  }

  @Test
  void aKreisHasNone() {
    assertThatThrownBy(() -> Regionalschluessel.of(Ags.parse("05962")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("eight digits, not of 05962");
  }

  @Test
  void areOrderedByDigits() {
    assertThat(Regionalschluessel.parse("059620004004"))
        .isGreaterThan(Regionalschluessel.parse("059130000000"))
        .isNotEqualTo(Regionalschluessel.parse("059130000000"));
  }
}
