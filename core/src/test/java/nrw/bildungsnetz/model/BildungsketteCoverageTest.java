package nrw.bildungsnetz.model;

import static nrw.bildungsnetz.codes.Bildungsstufe.ARBEITSWELT;
import static nrw.bildungsnetz.codes.Bildungsstufe.BERUFSAUSBILDUNG;
import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.LEBENSBEGLEITENDES_LERNEN;
import static nrw.bildungsnetz.codes.Bildungsstufe.PRIMARSTUFE;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Bildungsstufe.STUDIUM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Bildungsstufe;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BildungsketteCoverageTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final List<List<Bildungsstufe>> STEPS =
      List.of(
          List.of(KITA, PRIMARSTUFE),
          List.of(PRIMARSTUFE, SEKUNDARSTUFE_I),
          List.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_I),
          List.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II),
          List.of(SEKUNDARSTUFE_I, BERUFSAUSBILDUNG),
          List.of(SEKUNDARSTUFE_I, ARBEITSWELT),
          List.of(SEKUNDARSTUFE_II, BERUFSAUSBILDUNG),
          List.of(SEKUNDARSTUFE_II, STUDIUM),
          List.of(SEKUNDARSTUFE_II, ARBEITSWELT),
          List.of(BERUFSAUSBILDUNG, STUDIUM),
          List.of(BERUFSAUSBILDUNG, ARBEITSWELT),
          List.of(BERUFSAUSBILDUNG, LEBENSBEGLEITENDES_LERNEN),
          List.of(STUDIUM, ARBEITSWELT),
          List.of(STUDIUM, LEBENSBEGLEITENDES_LERNEN),
          List.of(ARBEITSWELT, LEBENSBEGLEITENDES_LERNEN));

  private static final Transition HORIZONTAL =
      Transition.builder()
          .id("schulformwechsel")
          .name("Schulformwechsel")
          .direction(TransitionDirection.HORIZONTAL)
          .build();

  @Test
  void emptyNetworkTendsNoStepAndSeesThemAll() {
    BildungsketteCoverage coverage = network().bildungsketteOn(DAY);
    assertThat(coverage.getSteps())
        .containsExactlyElementsOf(
            STEPS.stream()
                .map(step -> BildungsketteStep.of(step.get(0), step.get(1), List.of()))
                .toList());
    assertThat(coverage.getUntended()).isEqualTo(coverage.getSteps());
    assertThat(coverage.getTended()).isEmpty();
    assertThat(coverage.getTendedTwice()).isEmpty();
    assertThat(coverage.getUnplaced()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyStep")
  void oneTransitionTendsItsStepAlone(Bildungsstufe from, Bildungsstufe to) {
    Transition transition =
        vertical("t", Set.of(from), Set.of(to))
            .with(
                copy ->
                    copy.direction(
                        from == to
                            ? TransitionDirection.HORIZONTAL
                            : TransitionDirection.VERTICAL));
    BildungsketteCoverage coverage = network(transition).bildungsketteOn(DAY);
    assertThat(coverage.getTended())
        .containsExactly(BildungsketteStep.of(from, to, List.of(transition)));
    assertThat(coverage.getUntended()).hasSize(14);
    assertThat(coverage.getUnplaced()).isEmpty();
  }

  static Stream<Arguments> everyStep() {
    return STEPS.stream().map(step -> Arguments.of(step.get(0), step.get(1)));
  }

  /** Dortmund: "Schule – Arbeitswelt". */
  @Test
  void roughTransitionTendsEveryStepFromItsStagesToItsStages() {
    Transition rough =
        vertical(
            "schule-arbeitswelt",
            Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II),
            Set.of(BERUFSAUSBILDUNG, STUDIUM, ARBEITSWELT));
    assertThat(tended(network(rough)))
        .containsExactly(
            "SEKUNDARSTUFE_I-BERUFSAUSBILDUNG",
            "SEKUNDARSTUFE_I-ARBEITSWELT",
            "SEKUNDARSTUFE_II-BERUFSAUSBILDUNG",
            "SEKUNDARSTUFE_II-STUDIUM",
            "SEKUNDARSTUFE_II-ARBEITSWELT");
  }

  @Test
  void stagesOnBothEndsDoNotMakeAStepWithinThem() {
    Transition rough =
        vertical(
            "t",
            Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II),
            Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II));
    assertThat(tended(network(rough))).containsExactly("SEKUNDARSTUFE_I-SEKUNDARSTUFE_II");
  }

  @Test
  void horizontalTransitionNeedsNoStages() {
    Transition stated =
        HORIZONTAL.with(copy -> copy.addFromStage(SEKUNDARSTUFE_I).addToStage(SEKUNDARSTUFE_I));
    assertThat(tended(network(stated))).containsExactly("SEKUNDARSTUFE_I-SEKUNDARSTUFE_I");
    assertThat(tended(network(HORIZONTAL))).containsExactly("SEKUNDARSTUFE_I-SEKUNDARSTUFE_I");
  }

  @ParameterizedTest
  @CsvSource({"KITA, KITA", "PRIMARSTUFE, SEKUNDARSTUFE_I", "SEKUNDARSTUFE_I, SEKUNDARSTUFE_II"})
  void horizontalTransitionElsewhereIsUnplaced(Bildungsstufe from, Bildungsstufe to) {
    Transition odd = HORIZONTAL.with(copy -> copy.addFromStage(from).addToStage(to));
    assertUnplaced(odd);
  }

  @Test
  void verticalTransitionWithASideUnstatedIsUnplaced() {
    assertUnplaced(vertical("t", Set.of(), Set.of(PRIMARSTUFE)));
    assertUnplaced(vertical("t", Set.of(KITA), Set.of()));
    assertUnplaced(vertical("t", Set.of(), Set.of()));
  }

  @Test
  void verticalTransitionThatIsNoStepIsUnplaced() {
    assertUnplaced(vertical("zurueck", Set.of(PRIMARSTUFE), Set.of(KITA)));
    assertUnplaced(vertical("bleibt", Set.of(SEKUNDARSTUFE_I), Set.of(SEKUNDARSTUFE_I)));
    assertUnplaced(
        vertical("ende", Set.of(LEBENSBEGLEITENDES_LERNEN), Set.of(LEBENSBEGLEITENDES_LERNEN)));
  }

  @Test
  void stepTendedTwiceNamesBothInTheOrderOfTheNetwork() {
    Transition second = vertical("b", Set.of(KITA), Set.of(PRIMARSTUFE));
    Transition first = vertical("a", Set.of(KITA), Set.of(PRIMARSTUFE));
    Transition other = vertical("c", Set.of(PRIMARSTUFE), Set.of(SEKUNDARSTUFE_I));
    BildungsketteCoverage coverage = network(second, other, first).bildungsketteOn(DAY);
    assertThat(coverage.getTendedTwice())
        .containsExactly(BildungsketteStep.of(KITA, PRIMARSTUFE, List.of(second, first)));
    assertThat(coverage.getTended()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2014-07-31, false",
    "2014-08-01, true",
    "2019-12-30, true",
    "2019-12-31, true",
    "2020-01-01, false"
  })
  void onlyTransitionsTendedOnTheDayCount(LocalDate date, boolean tended) {
    Transition transition =
        vertical("t", Set.of(KITA), Set.of(PRIMARSTUFE))
            .with(
                copy ->
                    copy.period(
                        Period.builder()
                            .start(LocalDate.of(2014, 8, 1))
                            .end(LocalDate.of(2019, 12, 31))
                            .build()));
    Transition unplaced = transition.with(copy -> copy.id("u").toStages(Set.of()));
    BildungsketteCoverage coverage = network(transition, unplaced).bildungsketteOn(date);
    assertThat(transition.isTendedOn(date)).isEqualTo(tended);
    assertThat(coverage.getTended()).hasSize(tended ? 1 : 0);
    assertThat(coverage.getUnplaced()).hasSize(tended ? 1 : 0);
  }

  @Test
  void coverageDoesNotDependOnTheOrderOfTransitions() {
    List<Transition> transitions =
        new ArrayList<>(
            List.of(
                vertical("a", Set.of(KITA), Set.of(PRIMARSTUFE)),
                vertical("b", Set.of(KITA), Set.of(PRIMARSTUFE)),
                vertical("c", Set.of(SEKUNDARSTUFE_I), Set.of(SEKUNDARSTUFE_II, ARBEITSWELT)),
                vertical("d", Set.of(), Set.of(ARBEITSWELT)),
                HORIZONTAL));
    List<String> inOrder = describe(transitions);
    Random random = new Random(20);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(transitions, random);
      assertThat(describe(transitions)).isEqualTo(inOrder);
    }
  }

  @Test
  void answerCannotBeChanged() {
    BildungsketteCoverage coverage = network(HORIZONTAL).bildungsketteOn(DAY);
    assertThatThrownBy(() -> coverage.getSteps().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> coverage.getTended().get(0).getTransitions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static List<String> describe(List<Transition> transitions) {
    BildungsketteCoverage coverage =
        network(transitions.toArray(Transition[]::new)).bildungsketteOn(DAY);
    List<String> lines = new ArrayList<>();
    coverage.getSteps().forEach(step -> lines.add(name(step) + ids(step.getTransitions())));
    lines.add("unplaced" + ids(coverage.getUnplaced()));
    return lines;
  }

  private static List<String> ids(List<Transition> transitions) {
    return transitions.stream().map(Transition::getId).sorted().toList();
  }

  private static void assertUnplaced(Transition transition) {
    BildungsketteCoverage coverage = network(transition).bildungsketteOn(DAY);
    assertThat(coverage.getUnplaced()).containsExactly(transition);
    assertThat(coverage.getTended()).isEmpty();
  }

  private static List<String> tended(Network network) {
    BildungsketteCoverage coverage = network.bildungsketteOn(DAY);
    assertThat(coverage.getUnplaced()).isEmpty();
    return coverage.getTended().stream().map(BildungsketteCoverageTest::name).toList();
  }

  private static String name(BildungsketteStep step) {
    return step.getFrom() + "-" + step.getTo();
  }

  private static Transition vertical(String id, Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    return Transition.builder()
        .id(id)
        .name(id)
        .direction(TransitionDirection.VERTICAL)
        .fromStages(from)
        .toStages(to)
        .build();
  }

  private static Network network(Transition... transitions) {
    return Network.builder()
        .id("hagen")
        .name("Bildungsnetzwerk")
        .ags("05914")
        .addTransitions(transitions)
        .build();
  }
}
