package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import org.junit.jupiter.api.Test;

/** What is found from the beginnings of parts is found by walking all of the document as well. */
class FlawlessLocatorTest {

  private static final String DOCUMENT =
      """

      {"schemaVersion": "0.3", "id": "netz", "name": "Schön 🏫", "ags": "05913", "topics": ["🏫", "Ä"],\r
        "organisations": [{"id": "o", "name": "Ö", "kind": "VEREIN"}, {"id": "p", "name": "P",
          "kind": "VEREIN", "period": {"start": "2019-08-01"}, "sources": ["q", "r"]}],\r"posts": [
       {"id": "p1", "committee": "b", "function": "KOORDINATION", "holders": [{"fte": 0.5}, {"person": "Ä",
          "period": {"start": "2019-08-01"}}], "vacancies": [{"start": "2020-01-01"}]}],
        "sources": [], "extensions": {"a.b": [1.50, {"id": 1}], "id": null}}
      """;

  private static final List<String> NAMES =
      List.of(
          "id",
          "name",
          "topics",
          "organisations",
          "posts",
          "sources",
          "extensions",
          "period",
          "start",
          "holders",
          "vacancies",
          "office",
          "kind",
          "memberships",
          "a.b",
          "");

  private static final byte[] UTF8 = DOCUMENT.getBytes(StandardCharsets.UTF_8);

  private static final Beginnings BEGINNINGS =
      Objects.requireNonNull(FlawlessReader.read(DocumentKind.NETWORK.type(), UTF8, Limits.DEFAULT))
          .beginnings();

  @Property(tries = 5_000)
  void everyPlaceIsFoundWhereAWholeWalkFindsIt(@ForAll Random random) {
    List<Finding> findings =
        Stream.generate(() -> finding(path(random))).limit(1 + random.nextInt(6)).toList();

    assertThat(FlawlessLocator.locate(findings, UTF8, Limits.DEFAULT, BEGINNINGS))
        .isEqualTo(Locator.locate(findings, DocumentText.of(DOCUMENT)));
  }

  @Test
  void columnsCountCharactersAndLinesEndInAnyWay() {
    ElementPath start =
        ElementPath.root()
            .property("organisations")
            .element(1)
            .property("period")
            .property("start");
    ElementPath share =
        ElementPath.root().property("posts").element(0).property("holders").element(0);

    assertThat(
            FlawlessLocator.locate(
                List.of(finding(share), finding(start)), UTF8, Limits.DEFAULT, BEGINNINGS))
        .extracting(finding -> finding.getPosition().orElseThrow())
        .containsExactly(new Position(6, 73), new Position(4, 43));
  }

  /** Places that are there, and such that are not. */
  private static ElementPath path(Random random) {
    ElementPath path = ElementPath.root();
    for (int steps = random.nextInt(6); steps > 0; steps--) {
      path =
          random.nextInt(3) == 0
              ? path.element(random.nextInt(3))
              : path.property(NAMES.get(random.nextInt(NAMES.size())));
    }
    return path;
  }

  private static Finding finding(ElementPath path) {
    return Finding.builder()
        .rule(ReadingRules.NULL)
        .path(path)
        .objectId("")
        .putAllArguments(Map.of())
        .build();
  }
}
