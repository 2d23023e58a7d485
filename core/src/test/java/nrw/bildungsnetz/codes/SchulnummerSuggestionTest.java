package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchulnummerSuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "' 170001', 170001",
    "170 001, 170001",
    "170001.0, 170001",
    "1.70001E5, 170001",
    "0170001, 170001",
    "\uff11\uff17\uff10\uff10\uff10\uff11, 170001",
    "Nr. 170001, 170001",
    "SNR 170001, 170001"
  })
  void whatIsWrittenOtherwiseIsNamed(String written, String meant) {
    assertThat(Schulnummer.suggestFor(written).map(Schulnummer::toString)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "170001", "17001", "270001.0", "1700011", "geheim", "170001/170002"})
  void nothingElseIsSuggested(String written) {
    assertThat(Schulnummer.suggestFor(written)).isEmpty();
  }
}
