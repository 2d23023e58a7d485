package nrw.bildungsnetz.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Arguments below, at and above their limits. */
class LimitedArgumentsTest {

  @Test
  void tenElementsStayAndOfElevenTheLastIsCounted() {
    assertThat(limited(numbers(10))).isEqualTo(Map.of("a", numbers(10)));
    assertThat(limited(numbers(11))).isEqualTo(Map.of("a", numbers(10), "a.further", 1));
    assertThat(limited(numbers(2_000))).isEqualTo(Map.of("a", numbers(10), "a.further", 1_990));
  }

  @Test
  void textsAreCutAfter64Characters() {
    String longest = "x".repeat(64);

    assertThat(limited(longest)).isEqualTo(Map.of("a", longest));
    assertThat(limited(longest + "x")).isEqualTo(Map.of("a", longest + "…"));
    assertThat(limited(List.of(longest + "x"))).isEqualTo(Map.of("a", List.of(longest + "…")));
  }

  @Test
  void charactersOfTwoUnitsAreNotTakenApart() {
    String longest = "\ud83d\ude00".repeat(64);

    assertThat(limited(longest)).isEqualTo(Map.of("a", longest));
    assertThat(limited(longest + "x")).isEqualTo(Map.of("a", longest + "…"));
    assertThat(limited(longest + "…")).isEqualTo(Map.of("a", longest + "…"));
    assertThat(limited(longest + "x…")).isEqualTo(Map.of("a", longest + "…"));
  }

  @Test
  void whatWasCutStaysAsItIs() {
    for (Object argument : List.of("x".repeat(65), List.of("y".repeat(1_000)), numbers(11))) {
      Map<String, Object> once = LimitedArguments.of(Map.of("a", argument));

      assertThat(LimitedArguments.areWithinLimits(Map.of("a", argument))).isFalse();
      assertThat(LimitedArguments.areWithinLimits(once)).isTrue();
      assertThat(LimitedArguments.of(once)).isEqualTo(once);
    }
  }

  private static Map<String, Object> limited(Object argument) {
    return LimitedArguments.of(Map.of("a", argument));
  }

  private static List<Integer> numbers(int count) {
    return new ArrayList<>(IntStream.range(0, count).boxed().toList());
  }
}
