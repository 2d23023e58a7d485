package nrw.bildungsnetz.json.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "7", "-7", "2147483647", "-2147483648", "1000000000"})
  void readsWhatFitsInto32Bits(String number) {
    assertThat(whole(number)).isEqualTo(Integer.parseInt(number));
  }

  /** Some would overflow to a small number. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2147483648",
        "-2147483649",
        "4294967296",
        "4294969305",
        "9999999999",
        "10000000000",
        "18446744073709551616",
        "18446744073709553625",
        "-18446744073709553625",
        "1844674407370955362500000000000000000000"
      })
  void readsNothingElse(String number) {
    assertThat(whole(number)).isNull();
  }

  @Test
  void noMultipleOfWhatARegisterHoldsIsTakenForASmallNumber() {
    BigInteger year = BigInteger.valueOf(2009);
    for (int bits = 32; bits <= 128; bits++) {
      assertThat(whole(year.add(BigInteger.ONE.shiftLeft(bits)).toString())).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "12, true",
    "-3, true",
    "0.5, false",
    "1e3, false",
    "1E-3, false",
    "-1.5e+2, false"
  })
  void tellsWholeNumbersFromOthers(String number, boolean whole) {
    byte[] bytes = utf8(number + "]");
    int end = NumberScanner.end(bytes, 0);

    assertThat(end).isEqualTo(number.length());
    assertThat(NumberScanner.isWhole(bytes, 0, end)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "-0], 2", "1.5.2, 3", "1e5e, 3", "12a, 2", "-0x, 2"})
  void endsWhereANumberDoes(String text, int end) {
    assertThat(NumberScanner.end(utf8(text), 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "+1", "01", "-00", ".5", "1.", "1.e3", "1e", "1e+", "-a", "x"})
  void whatIsNoNumberIsNotWellFormed(String text) {
    assertThatExceptionOfType(NotWellFormed.class)
        .isThrownBy(() -> NumberScanner.end(utf8(text), 0));
  }

  private static @Nullable Integer whole(String number) {
    return NumberScanner.wholeNumber(utf8(number), 0, number.length());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
