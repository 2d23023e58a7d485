package nrw.bildungsnetz.json.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalNumberTest {

  @Provide
  Arbitrary<String> jsonNumbers() {
    return DecimalTexts.upTo40Characters();
  }

  @Property(tries = 5_000)
  void whatCanBeReadCanBeWrittenAndReadsAsAnEqualNumber(@ForAll("jsonNumbers") String text) {
    BigDecimal number = DecimalNumber.parse(text).orElseThrow();
    String written = DecimalNumber.write(number).orElseThrow();

    assertThat(number).isEqualTo(new BigDecimal(text));
    assertThat(written)
        .hasSizeLessThanOrEqualTo(40)
        .matches("-?(0|[1-9]\\d*)(\\.\\d+)?(E-?\\+?\\d+)?");
    assertThat(DecimalNumber.parse(written)).contains(number);
    assertThat(DecimalNumber.write(DecimalNumber.parse(written).orElseThrow())).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "0.10, 0.10",
    "0.50, 0.50",
    "-1.0, -1.0",
    "5, 5",
    "-0, 0",
    "-0.0, 0.0",
    "1E+2, 1E+2",
    "1e2, 1E+2",
    "100, 100",
    "10E1, 1.0E+2",
    "0.0000001, 1E-7",
    "0E3, 0E+3",
    "1e-2147483647, 1E-2147483647",
    "1e2147483646, 1E+2147483646"
  })
  void keepsDigitsAndScale(String text, String written) {
    assertThat(DecimalNumber.parse(text).flatMap(DecimalNumber::write)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e400000000000",
        "-1e400000000000",
        "1e-400000000000",
        "1e2147483647",
        "12e2147483647",
        "0e2147483647",
        "1.2e-2147483647"
      })
  void refusesExponentsBeyond32Bits(String text) {
    assertThat(DecimalNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1234567890123456789012345678901234567890, 1234567890123456789012345678901234567890",
    "12345678901234567890123456789012345678901, 12345678901234567890123456789012345678901E0",
    "12345678901234567890123456789012345678.90, 1234567890123456789012345678901234567890E-2",
    "123456789012345678901234567890123456e999, 123456789012345678901234567890123456E999"
  })
  void writesBeyond40CharactersAllDigitsAndAnExponent(BigDecimal number, String written) {
    assertThat(DecimalNumber.write(number)).contains(written);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -2_147_483_647})
  void writesNothingThatCouldNotBeRead(int scale) {
    assertThat(DecimalNumber.write(BigDecimal.valueOf(1, scale))).isEqualTo(Optional.empty());
    assertThat(DecimalNumber.write(BigDecimal.valueOf(1, -2_147_483_646))).isPresent();
  }
}
