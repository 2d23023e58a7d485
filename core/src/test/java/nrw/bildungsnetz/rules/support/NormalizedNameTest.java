package nrw.bildungsnetz.rules.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names read as one. */
class NormalizedNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B\u00fcro 1",
        "B\u00dcRO 1",
        " B\u00fcro 1",
        "B\u00fcro 1 ",
        "B\u00fcro  1",
        "B\u00fcro\t1",
        "Bu\u0308ro 1",
        "\nB\u00fcro \t1\n"
      })
  void caseBlanksAndNormalFormDoNotMatter(String name) {
    assertThat(NormalizedName.of(name)).isEqualTo("b\u00fcro 1");
  }

  /** The first of the combining characters is the grave accent. */
  @ParameterizedTest
  @ValueSource(strings = {"Caf\u00e8", "Cafe\u0300"})
  void firstCombiningCharacterCounts(String name) {
    assertThat(NormalizedName.of(name)).isEqualTo("caf\u00e8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"B\u00fcro1", "Buro 1", "B\u00fcro 2", "B\u00fcro-1"})
  void othersAreOthers(String name) {
    assertThat(NormalizedName.of(name)).isNotEqualTo("b\u00fcro 1");
  }
}
