package nrw.bildungsnetz.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.json.problems.ReadingRules;
import nrw.bildungsnetz.json.tokens.Bounds;
import nrw.bildungsnetz.json.tokens.DocumentText;
import nrw.bildungsnetz.json.tokens.Utf8Document;
import nrw.bildungsnetz.json.tokens.ValueSpans;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.validation.Finding;
import nrw.bildungsnetz.validation.Position;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import org.junit.jupiter.api.Test;

/**
 * Positions found from the recorded offsets are those that a walk over the whole document finds.
 */
class PositionLookupTest {

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

  /** The position of every value of the document, by pointer. */
  private static final Map<String, Position> ALL =
      ValueSpans.of(DOCUMENT).stream()
          .collect(
              Collectors.toMap(span -> span.path().toJsonPointer(), ValueSpans.Span::position));

  @Property(tries = 5_000)
  void everyPlaceIsFoundWhereAWholeWalkFindsIt(@ForAll Random random) {
    List<Finding> findings =
        Stream.generate(() -> finding(path(random))).limit(1 + random.nextInt(6)).toList();

    assertThat(locate(findings))
        .extracting(finding -> finding.getPosition().orElseThrow())
        .isEqualTo(findings.stream().map(PositionLookupTest::expected).toList());
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

    assertThat(locate(List.of(finding(share), finding(start))))
        .extracting(finding -> finding.getPosition().orElseThrow())
        .containsExactly(Position.of(6, 73), Position.of(4, 43));
  }

  private static List<Finding> locate(List<Finding> findings) {
    Utf8Document document = Objects.requireNonNull(DocumentText.of(DOCUMENT).utf8());
    DocumentReading<Network> reading =
        new DocumentReading<>(
            DocumentKind.NETWORK,
            document,
            new Bounds(1 << 20, 64, 128, 10_000, 40, 2_000_000, 100_000),
            new EvaluationContext(RuleSet.standard(), LocalDate.EPOCH),
            Set.of());
    reading.readRoot();
    return reading.locate(findings);
  }

  /** An absent value has the position of its owner. */
  private static Position expected(Finding finding) {
    String pointer = finding.getPath().toJsonPointer();
    while (!ALL.containsKey(pointer)) {
      pointer = pointer.substring(0, pointer.lastIndexOf('/'));
    }
    return Objects.requireNonNull(ALL.get(pointer));
  }

  /** Paths that exist in the document and ones that do not. */
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
