package nrw.bildungsnetz.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ThresholdTest {

  @Test
  void standardCanBeSet() {
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atMost("months", 0, 1, 9));
    assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast("months", 10, 1, 9));
  }

  @Test
  void standardMayBeTheLeastOrTheMost() {
    assertThat(Threshold.atLeast("months", 1, 1, 9))
        .isEqualTo(Threshold.of("months", Threshold.Limit.AT_LEAST, 1, 1, 9));
    assertThat(Threshold.atMost("months", 9, 1, 9))
        .isEqualTo(Threshold.of("months", Threshold.Limit.AT_MOST, 9, 1, 9));
  }

  @Test
  void allowsFromLeastToMost() {
    Threshold threshold = Threshold.atMost("months", 1, 1, 9);
    assertThat(threshold.allows(0)).isFalse();
    assertThat(threshold.allows(1)).isTrue();
    assertThat(threshold.allows(9)).isTrue();
    assertThat(threshold.allows(10)).isFalse();
  }
}
