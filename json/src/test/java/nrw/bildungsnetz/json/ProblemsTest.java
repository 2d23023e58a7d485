package nrw.bildungsnetz.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nrw.bildungsnetz.model.ElementPath;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final ElementPath COMMITTEES = ElementPath.root().property("committees");
  private static final ElementPath AGREEMENTS = ElementPath.root().property("agreements");

  private final Problems problems = new Problems();

  @Test
  void indexesOfTheModelBecomeIndexesOfTheDocument() {
    problems.leftOut(COMMITTEES, List.of(0, 2, 3));

    assertThat(problems.inDocument(COMMITTEES.element(1).property("name")))
        .isEqualTo(COMMITTEES.element(4).property("name"));
  }

  @Test
  void indexesOfNestedListsAreThoseOfTheDocumentToo() {
    problems.leftOut(AGREEMENTS, List.of(0, 1));
    problems.leftOut(AGREEMENTS.element(2).property("events"), List.of(1, 2));

    assertThat(problems.inDocument(AGREEMENTS.element(0).property("events").element(1)))
        .isEqualTo(AGREEMENTS.element(2).property("events").element(3));
  }

  @Test
  void indexesOfWholeListsStay() {
    problems.leftOut(COMMITTEES, List.of(1));

    assertThat(problems.inDocument(AGREEMENTS.element(5))).isEqualTo(AGREEMENTS.element(5));
  }

  @Test
  void whatIsUnreadableIsNamedWithoutIndexes() {
    problems.markUnreadable(AGREEMENTS.element(2).property("events").element(0).property("date"));

    assertThat(problems.unreadable()).containsExactly("agreements.events.date");
  }
}
