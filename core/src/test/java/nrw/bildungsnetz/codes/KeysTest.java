package nrw.bildungsnetz.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

  private static final String FULL_WIDTH = "\uff10\uff15\uff19\uff11\uff13";

  @ParameterizedTest
  @CsvSource({
    // key, any length, of a Kreis
    "05913, true, true",
    "05913000, true, false",
    "5913, false, false",
    "0591300, false, false",
    "059130001, false, false",
    "05213, false, false",
    "06913, false, false",
    "0591a, false, false",
    "'05913 ', false, false",
    "'', false, false",
    FULL_WIDTH + ", false, false",
    "059\uff11\uff13, false, false"
  })
  void ags(String key, boolean any, boolean kreis) {
    assertThat(AgsKeyValidator.isWellFormed(key, 0)).isEqualTo(any);
    assertThat(AgsKeyValidator.isWellFormed(key, 5)).isEqualTo(kreis);
  }

  @ParameterizedTest
  @CsvSource({
    "05111, DUESSELDORF",
    "05314, KOELN",
    "05512, MUENSTER",
    "05711, DETMOLD",
    "05913000, ARNSBERG"
  })
  void thirdDigitNamesTheRegierungsbezirk(String key, Regierungsbezirk bezirk) {
    assertThat(Regierungsbezirk.ofAgs(key)).contains(bezirk);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "05", "05213", "5913", "09111"})
  void otherKeysLieInNoRegierungsbezirk(String key) {
    assertThat(Regierungsbezirk.ofAgs(key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "170001, true",
    "17000, false",
    "1700011, false",
    "17000x, false",
    "\uff11\uff17\uff10\uff10\uff10\uff11, false"
  })
  void schulnummer(String key, boolean wellFormed) {
    assertThat(SchulnummerKeyValidator.isWellFormed(key)).isEqualTo(wellFormed);
  }

  @ParameterizedTest
  @CsvSource({"20, true", "02, true", "2, false", "020, false", "2x, false", "\uff12\uff10, false"})
  void schulform(String key, boolean wellFormed) {
    assertThat(SchulformKeyValidator.isWellFormed(key)).isEqualTo(wellFormed);
  }
}
