package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nrw.bildungsnetz.growth.Growth;
import nrw.bildungsnetz.growth.GrowthCase;
import nrw.bildungsnetz.growth.Shape;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.tables.NetworkTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading takes time with the size of a document, good or bad, and not with its square. */
class ReadingGrowthTest {

  private static final NetworkJson WRITER = NetworkJson.create().compact();

  static Stream<String> lists() {
    return cases().stream().map(GrowthCase::list).distinct();
  }

  /** The lists of a network, and all at once; the collections in their parts are read alike. */
  private static List<GrowthCase<Network>> cases() {
    return GrowthCase.of(NetworkTable.TYPE).stream()
        .filter(each -> !each.path().contains("."))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void timeGrowsWithTheDocument(String list) {
    Map<String, Double> tooFast = new LinkedHashMap<>();
    for (GrowthCase<Network> each : cases()) {
      if (each.list().equals(list)) {
        double growth = growth(size -> WRITER.write(each.document(size)));
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
    assertThat(growth(size -> document(before, after, element, size)))
        .as(what)
        .isLessThan(Growth.ALLOWED);
  }

  private static String document(String before, String after, String element, int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> element.formatted(Shape.colliding(i)))
        .collect(Collectors.joining(",", "{\"schemaVersion\": \"0.3\"," + before, after + "}"));
  }

  private static double growth(IntFunction<String> documents) {
    return Growth.ofDoubling(
        Growth.SMALLEST,
        size -> documents.apply(size).getBytes(StandardCharsets.UTF_8), Documents.READER::read);
  }
}
