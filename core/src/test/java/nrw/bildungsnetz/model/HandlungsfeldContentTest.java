package nrw.bildungsnetz.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HandlungsfeldContentTest {

  /** Two Handlungsfelder, each with everything that can belong to one; they share nothing. */
  private static final Network TWO_FIELDS =
      network(
          copy ->
              copy.addHandlungsfelder(field("mint", "mint-beschluss"), field("ganztag", "g-b"))
                  .addGoals(goal("g2", "ganztag"), goal("m2", "mint"), goal("m1", "mint"))
                  .addMeasures(
                      measure("m-ziel").with(each -> each.addGoal("m1")),
                      measure("g-ziel").with(each -> each.addGoal("g2")),
                      measure("m-feld").with(each -> each.addHandlungsfeld("mint")),
                      measure("g-feld").with(each -> each.addHandlungsfeld("ganztag")),
                      measure("ohne"))
                  .addIndicators(
                      indicator("g-ziel").with(each -> each.addGoal("g2")),
                      indicator("m-massnahme").with(each -> each.addMeasure("m-feld")),
                      indicator("m-ziel").with(each -> each.addGoal("m2")),
                      indicator("m-massnahme-ueber-ziel").with(each -> each.addMeasure("m-ziel")),
                      indicator("ohne"))
                  .addTransitions(
                      transition("m-uebergang").with(each -> each.addHandlungsfeld("mint")),
                      transition("g-uebergang").with(each -> each.addHandlungsfeld("ganztag")),
                      transition("ohne"))
                  .addResolutions(
                      resolution("m-feld").with(each -> each.addHandlungsfeld("mint")),
                      resolution("g-b"),
                      resolution("m-ziel").with(each -> each.addGoal("m1")),
                      resolution("m-massnahme").with(each -> each.addMeasure("m-ziel")),
                      resolution("g-feld").with(each -> each.addHandlungsfeld("ganztag")),
                      resolution("mint-beschluss"),
                      resolution("m-uebergang").with(each -> each.addTransition("m-uebergang")),
                      resolution("g-massnahme").with(each -> each.addMeasure("g-feld")),
                      resolution("ohne")));

  @Test
  void unknownFieldHasNoContent() {
    assertThat(TWO_FIELDS.contentOf("gibt-es-nicht")).isEmpty();
    assertThat(TWO_FIELDS.contentOf("m1")).isEmpty();
  }

  @Test
  void fieldToWhichNothingBelongsIsEmpty() {
    HandlungsfeldContent content =
        content(network(copy -> copy.addHandlungsfeld(field("leer"))), "leer");
    assertThat(content)
        .isEqualTo(
            HandlungsfeldContent.of(
                field("leer"), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void contentComesFromItsFieldAloneInTheOrderOfTheNetwork() {
    HandlungsfeldContent content = content(TWO_FIELDS, "mint");
    assertThat(content.getHandlungsfeld()).isEqualTo(field("mint", "mint-beschluss"));
    assertThat(ids(content.getGoals())).containsExactly("m2", "m1");
    assertThat(ids(content.getMeasures())).containsExactly("m-ziel", "m-feld");
    assertThat(ids(content.getIndicators()))
        .containsExactly("m-massnahme", "m-ziel", "m-massnahme-ueber-ziel");
    assertThat(ids(content.getTransitions())).containsExactly("m-uebergang");
    assertThat(ids(content.getResolutions()))
        .containsExactly("m-feld", "m-ziel", "m-massnahme", "mint-beschluss", "m-uebergang");
  }

  @Test
  void theOtherFieldHasTheRest() {
    HandlungsfeldContent content = content(TWO_FIELDS, "ganztag");
    assertThat(ids(content.getGoals())).containsExactly("g2");
    assertThat(ids(content.getMeasures())).containsExactly("g-ziel", "g-feld");
    assertThat(ids(content.getIndicators())).containsExactly("g-ziel");
    assertThat(ids(content.getTransitions())).containsExactly("g-uebergang");
    assertThat(ids(content.getResolutions())).containsExactly("g-b", "g-feld", "g-massnahme");
  }

  @Test
  void sharedGoalBelongsToBothFields() {
    Network network =
        network(
            copy ->
                copy.addHandlungsfelder(field("mint"), field("ganztag"))
                    .addGoal(goal("gemeinsam", "mint", "ganztag"))
                    .addMeasure(measure("massnahme").with(each -> each.addGoal("gemeinsam")))
                    .addIndicator(indicator("kennzahl").with(each -> each.addMeasure("massnahme")))
                    .addResolution(
                        resolution("beschluss").with(each -> each.addGoal("gemeinsam"))));
    for (String field : List.of("mint", "ganztag")) {
      HandlungsfeldContent content = content(network, field);
      assertThat(ids(content.getGoals())).containsExactly("gemeinsam");
      assertThat(ids(content.getMeasures())).containsExactly("massnahme");
      assertThat(ids(content.getIndicators())).containsExactly("kennzahl");
      assertThat(ids(content.getResolutions())).containsExactly("beschluss");
    }
  }

  @Test
  void whatIsLinkedInSeveralWaysIsListedOnce() {
    Network network =
        network(
            copy ->
                copy.addHandlungsfeld(field("mint", "beschluss"))
                    .addGoals(goal("a", "mint"), goal("b", "mint"))
                    .addMeasure(
                        measure("m").with(each -> each.addGoals("a", "b").addHandlungsfeld("mint")))
                    .addIndicator(
                        indicator("i").with(each -> each.addGoals("a", "b").addMeasure("m")))
                    .addResolution(
                        resolution("beschluss")
                            .with(
                                each ->
                                    each.addHandlungsfeld("mint").addGoal("a").addMeasure("m"))));
    HandlungsfeldContent content = content(network, "mint");
    assertThat(ids(content.getMeasures())).containsExactly("m");
    assertThat(ids(content.getIndicators())).containsExactly("i");
    assertThat(ids(content.getResolutions())).containsExactly("beschluss");
  }

  /** The contents of a Handlungsfeld do not depend on the day. */
  @Test
  void contentOfAPastFieldIsStillTold() {
    Network network =
        TWO_FIELDS.with(
            copy ->
                copy.handlungsfelder(
                    List.of(
                        field("mint", "mint-beschluss")
                            .with(each -> each.period(Period.builder().endYear(2010).build())))));
    assertThat(ids(content(network, "mint").getGoals())).containsExactly("m2", "m1");
  }

  @Test
  void answerCannotBeChanged() {
    HandlungsfeldContent content = content(TWO_FIELDS, "mint");
    assertThatThrownBy(() -> content.getGoals().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> content.getResolutions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static HandlungsfeldContent content(Network network, String field) {
    return network.contentOf(field).orElseThrow();
  }

  private static List<String> ids(Collection<? extends Identified> parts) {
    return parts.stream().map(Identified::getId).toList();
  }

  private static Handlungsfeld field(String id) {
    return Handlungsfeld.builder().id(id).name(id).build();
  }

  private static Handlungsfeld field(String id, String resolution) {
    return field(id).with(copy -> copy.resolution(resolution));
  }

  private static Goal goal(String id, String... fields) {
    return Goal.builder().id(id).name(id).addAllHandlungsfelder(Arrays.asList(fields)).build();
  }

  private static Measure measure(String id) {
    return Measure.builder().id(id).name(id).build();
  }

  private static Indicator indicator(String id) {
    return Indicator.builder().id(id).name(id).build();
  }

  private static Transition transition(String id) {
    return Transition.builder().id(id).name(id).direction(TransitionDirection.VERTICAL).build();
  }

  private static Resolution resolution(String id) {
    return Resolution.builder().id(id).name(id).kind(ResolutionKind.DECISION).build();
  }

  private static Network network(Consumer<NetworkBuilder> parts) {
    return Network.builder().id("hagen").name("Bildungsnetzwerk").ags("05914").build().with(parts);
  }
}
