package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchulnummerTest {

  @Property
  void parsingWhatIsShownGivesTheSame(@ForAll @NumericChars @StringLength(6) String digits) {
    Schulnummer schulnummer = Schulnummer.parse(digits);
    assertThat(schulnummer).hasToString(digits);
    assertThat(Schulnummer.parse(schulnummer.toString()))
        .isEqualTo(schulnummer)
        .hasSameHashCodeAs(schulnummer)
        .isEqualByComparingTo(schulnummer);
  }

  @ParameterizedTest
  @CsvSource({"170001, true", "100000, true", "199990, true", "070001, false", "200000, false"})
  void thoseInUseBeginWithOne(String digits, boolean usual) {
    assertThat(Schulnummer.parse(digits).isUsual()).isEqualTo(usual);
  }

  @Test
  void makesTheAddressOfTheSchool() {
    assertThat(Schulnummer.parse("170001").toEmailAddress()).isEqualTo("170001@schule.nrw.de");
  }

  @Test
  void areOrderedByDigits() {
    assertThat(Schulnummer.parse("170002"))
        .isGreaterThan(Schulnummer.parse("170001"))
        .isNotEqualTo(Schulnummer.parse("170001"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "17000", "1700011", "17000x", " 70001", "\uff1170001"})
  void otherTextsAreRefused(String text) {
    assertThatThrownBy(() -> Schulnummer.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A Schulnummer has six digits, not \"" + text + "\"");
  }
}
