package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.bildungsnetz.growth.Growth;
import nrw.bildungsnetz.growth.LargeNetworks;
import nrw.bildungsnetz.growth.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading takes time with the size of a document, good or bad, and not with its square. */
class ReadingGrowthTest {

  private static final int MUCH = 1 << 28;

  /** Far beyond the usual limits, which would end a reading whose time grows too fast. */
  private static final Limits WIDE = new Limits(MUCH, 64, 128, 10_000, 40, MUCH, MUCH);

  private static final NetworkJson WRITER = NetworkJson.create().withLimits(WIDE).compact();
  private static final NetworkJson READER = Documents.READER.withLimits(WIDE);

  static Stream<String> lists() {
    return LargeNetworks.ofEachList().stream().map(LargeNetworks::list).distinct();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void timeGrowsWithTheDocument(String list) {
    Map<String, Double> tooFast = new LinkedHashMap<>();
    for (LargeNetworks each : LargeNetworks.ofEachList()) {
      if (each.list().equals(list)) {
        double growth = growth(each.size() / 4, size -> WRITER.write(each.ofSize(size)));
        if (growth > Growth.ALLOWED) {
          tooFast.put(each.toString(), growth);
        }
      }
    }
    assertThat(tooFast).isEmpty();
  }

  static Stream<Arguments> badElements() {
    return Stream.of(
        Arguments.of("unknown properties in one object", "", "", "\"%s\": 1"),
        Arguments.of(
            "unknown properties in many",
            "\"organisations\": [",
            "]",
            "{\"id\": \"a\", \"kind\": \"OTHER\", \"%s\": 1}"),
        Arguments.of("unknown codes", "\"organisations\": [", "]", "{\"kind\": \"%s\"}"),
        Arguments.of(
            "dangling references",
            "\"goals\": [",
            "]",
            "{\"id\": \"%1$s\", \"partOf\": \"x%1$s\"}"),
        Arguments.of("texts stated once", "\"topics\": [", "]", "\"%s\""),
        Arguments.of("texts stated twice", "\"topics\": [", "]", "\"%1$s\", \"%1$s\""),
        Arguments.of("elements of another kind", "\"measures\": [", "]", "\"%s\""),
        Arguments.of(
            "malformed ids", "\"measures\": [", "]", "{\"id\": \" %s\", \"name\": \"M\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badElements")
  void timeGrowsWithABadDocument(String what, String before, String after, String element) {
    assertThat(growth(Growth.LARGE, size -> document(before, after, element, size)))
        .as(what)
        .isLessThan(Growth.ALLOWED);
  }

  private static String document(String before, String after, String element, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> element.formatted(Shape.colliding(i)))
        .collect(Collectors.joining(",", "{\"schemaVersion\": \"0.3\"," + before, after + "}"));
  }

  private static double growth(int smallest, IntFunction<String> documents) {
    return Growth.ofDoubling(
        smallest, size -> documents.apply(size).getBytes(StandardCharsets.UTF_8), READER::read);
  }
}
