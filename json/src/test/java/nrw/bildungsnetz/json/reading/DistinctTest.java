package nrw.bildungsnetz.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 8, 9, 10, 11, 100})
  void everyElementIsKnownAgainHoweverManyThereAre(int count) {
    Distinct met = new Distinct();
    for (int i = 0; i < count; i++) {
      assertThat(met.add("t" + i)).isTrue();
      for (int earlier = 0; earlier <= i; earlier++) {
        assertThat(met.add("t" + earlier)).as("t%s of %s", earlier, i + 1).isFalse();
      }
    }
  }
}
