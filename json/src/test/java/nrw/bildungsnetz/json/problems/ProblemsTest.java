package nrw.bildungsnetz.json.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.validation.RuleSet;
import nrw.bildungsnetz.validation.engine.EvaluationContext;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  private static final ElementPath COMMITTEES = ElementPath.root().property("committees");
  private static final ElementPath AGREEMENTS = ElementPath.root().property("agreements");

  private static final EvaluationContext JUDGEMENT =
      new EvaluationContext(RuleSet.standard(), LocalDate.of(2026, 1, 1));

  private final Problems problems = new Problems(JUDGEMENT);

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

  @Property
  void indexesOfTheModelAreThoseOfTheKeptElements(@ForAll Random random) {
    List<Integer> lost = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      (random.nextBoolean() ? lost : kept).add(i);
    }
    Problems some = new Problems(JUDGEMENT);
    some.leftOut(COMMITTEES, lost);

    for (int i = 0; i < kept.size(); i++) {
      assertThat(some.inDocument(COMMITTEES.element(i))).isEqualTo(COMMITTEES.element(kept.get(i)));
    }
  }

  @Test
  void whatIsUnreadableIsKeptByNetwork() {
    ElementPath second = ElementPath.root().property("networks").element(1);
    problems.markUnreadable(second, "ags");
    problems.markUnreadable(ElementPath.root(), "networks");

    assertThat(problems.unreadable(second)).containsExactly("ags");
    assertThat(problems.unreadable(ElementPath.root())).containsExactly("networks");
    assertThat(problems.unreadable(ElementPath.root().property("networks").element(0))).isEmpty();
  }

  @Test
  void indexesOfWholeListsStay() {
    problems.leftOut(COMMITTEES, List.of(1));

    assertThat(problems.inDocument(AGREEMENTS.element(5))).isEqualTo(AGREEMENTS.element(5));
  }
}
