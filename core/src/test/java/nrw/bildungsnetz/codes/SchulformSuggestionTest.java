package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchulformSuggestionTest {

  @ParameterizedTest
  @CsvSource({
    "2, 02",
    "' 20', 20",
    "20.0, 20",
    "020, 20",
    "GY, 20",
    "ge, 15",
    "Gymnasium, 20",
    "\uff12\uff10, 20"
  })
  void whatIsWrittenOtherwiseIsNamed(String written, String meant) {
    assertThat(Schulform.suggestFor(written).map(Schulform::getKey)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20", "99", "9", "Gymnasien", "200", "x"})
  void nothingElseIsSuggested(String written) {
    assertThat(Schulform.suggestFor(written)).isEmpty();
  }
}
