package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.bildungsnetz.json.reading.TokenSources;
import nrw.bildungsnetz.json.tokens.DocumentText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Both token sources agree on malformed documents within every limit, if the bytes are well-formed
 * at all.
 */
class TokenSourcesOnTablesTest {

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
    Map<TokenSources.Agreement, Integer> counts = new EnumMap<>(TokenSources.Agreement.class);
    for (int number = 1; number <= 200; number++) {
      Sample sample = Mutations.of(number);
      counts.merge(compare(sample, Limits.DEFAULT), 1, Integer::sum);
      compare(sample, SmallLimits.of(number).get(number % SmallLimits.KINDS));
    }

    assertThat(counts.get(TokenSources.Agreement.SAME)).isGreaterThan(100);
    assertThat(counts.get(TokenSources.Agreement.ONLY_FOR_THE_PARSER)).isGreaterThan(25);
  }

  private static TokenSources.Agreement compare(Sample sample, Limits limits) {
    TokenSources.compare(sample.kind(), DocumentText.of(sample.text()), limits.bounds());
    return TokenSources.compare(sample.kind(), DocumentText.of(sample.bytes()), limits.bounds());
  }
}
