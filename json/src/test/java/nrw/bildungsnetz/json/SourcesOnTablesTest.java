package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.reading.Sources;
import nrw.bildungsnetz.json.tokens.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both sources say the same of documents that are wrong, within every limit, if bytes say anything.
 */
class SourcesOnTablesTest {

  private static final int SIZES_OF_LIMITS = 2;

  static Stream<Sample> tables() {
    return Recording.tables().stream();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void ofMalformedDocuments(Sample sample) {
    compare(sample, Limits.DEFAULT);
    IntStream.range(0, SIZES_OF_LIMITS)
        .mapToObj(SmallLimits::of)
        .flatMap(List::stream)
        .forEach(limits -> compare(sample, limits));
  }

  @Test
  void ofMutations() {
    Map<Sources.Agreement, Integer> counts = new EnumMap<>(Sources.Agreement.class);
    for (int number = 1; number <= 200; number++) {
      Sample sample = Mutations.of(number);
      counts.merge(compare(sample, Limits.DEFAULT), 1, Integer::sum);
      compare(sample, SmallLimits.of(number).get(number % SmallLimits.KINDS));
    }

    assertThat(counts.get(Sources.Agreement.SAME)).isGreaterThan(100);
    assertThat(counts.get(Sources.Agreement.ONLY_FOR_THE_PARSER)).isGreaterThan(25);
  }

  private static Sources.Agreement compare(Sample sample, Limits limits) {
    Sources.compare(sample.kind(), DocumentText.of(sample.text()), limits.bounds());
    return Sources.compare(sample.kind(), DocumentText.of(sample.bytes()), limits.bounds());
  }
}
