package nrw.bildungsnetz.rules.transition;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the transitions along the Bildungskette. */
public final class TransitionRules {

  private static final List<String> READS_OF_STAGES =
      List.of(
          "transitions.id",
          "transitions.direction",
          "transitions.fromStages",
          "transitions.toStages");

  /** T01: a transition is a possible step of the Bildungskette. */
  public static final NetworkRule STEP_EXISTS =
      NetworkRule.declare(
          Rule.builder()
              .id("T01")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STAGES)
              .source("§§ 10 bis 12, 35, 37 SchulG NRW: zehn Schuljahre, beginnend mit Klasse 1")
              .since("0.1.0"),
          TransitionRules::stepExists);

  /** T21: a transition is a usual step of the Bildungskette. */
  public static final NetworkRule STEP_USUAL =
      NetworkRule.declare(
          Rule.builder()
              .id("T21")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS_OF_STAGES)
              .source(
                  "§§ 10 bis 12, 20, 22, 23 SchulG NRW, § 17 AO-SF, APO-BK Anlagen C und D, § 49 HG"
                      + " NRW")
              .since("0.1.0"),
          TransitionRules::stepUsual);

  /** T03: a horizontal transition leads between two Schulformen with a common stage. */
  public static final NetworkRule HORIZONTAL_BETWEEN_SCHULFORMEN =
      NetworkRule.declare(
          Rule.builder()
              .id("T03")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addReads(
                  "transitions.id",
                  "transitions.direction",
                  "transitions.fromSchulformen",
                  "transitions.toSchulformen")
              .source("§§ 10, 20, 22, 23 SchulG NRW, §§ 11 bis 13 APO-S I, § 17 AO-SF")
              .since("0.1.0"),
          TransitionRules::horizontalBetweenSchulformen);

  /** T19: the Schulformen between which a horizontal transition leads are stated. */
  public static final NetworkRule SCHULFORMEN_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("T19")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "transitions.id",
                  "transitions.direction",
                  "transitions.fromSchulformen",
                  "transitions.toSchulformen",
                  "transitions.period")
              .source("§§ 11 bis 13 APO-S I, § 17 AO-SF: Wechsel der Schulform oder des Förderorts")
              .since("0.1.0"),
          TransitionRules::schulformenStated);

  private TransitionRules() {}

  private static void stepExists(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.getTransitions()) {
      if (!isPossible(transition.getValue())) {
        report(transition, violations);
      }
    }
  }

  private static void stepUsual(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.getTransitions()) {
      Set<Bildungsstufe> from = transition.getValue().getFromStages();
      Set<Bildungsstufe> to = transition.getValue().getToStages();
      boolean usual =
          isHorizontal(transition.getValue())
              ? StageSteps.areBesideEachOther(from, to)
              : StageSteps.areUsual(from, to);
      if (!usual && isPossible(transition.getValue())) {
        report(transition, violations);
      }
    }
  }

  private static boolean isPossible(Transition transition) {
    return StageSteps.arePossible(transition.getFromStages(), transition.getToStages());
  }

  private static void report(Located<Transition> transition, Violations violations) {
    violations.add(
        transition.getPath(),
        transition.getValue().getId(),
        Map.of(
            "transition", transition.getValue().getId(),
            "direction", transition.getValue().getDirection(),
            "from", inOrder(transition.getValue().getFromStages()),
            "to", inOrder(transition.getValue().getToStages())));
  }

  private static List<Bildungsstufe> inOrder(Set<Bildungsstufe> stages) {
    return List.copyOf(new TreeSet<>(stages));
  }

  private static void horizontalBetweenSchulformen(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.getTransitions()) {
      if (isHorizontal(transition.getValue())) {
        Set<String> from = transition.getValue().getFromSchulformen();
        Set<String> to = transition.getValue().getToSchulformen();
        if (!from.isEmpty() && !to.isEmpty() && !SchulformStages.areBesideEachOther(from, to)) {
          violations.add(
              transition.getPath(),
              transition.getValue().getId(),
              Map.of(
                  "transition", transition.getValue().getId(),
                  "from", List.copyOf(from),
                  "to", List.copyOf(to)));
        }
      }
    }
  }

  private static void schulformenStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(
            facts.getTransitions(), each -> isHorizontal(each) && each.isTendedOn(facts.getAsOf())),
        TransitionRules::namesBothSchulformen,
        each ->
            violations.add(
                each.getPath(),
                each.getValue().getId(),
                Map.of("transition", each.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("transitions"), facts.getNetwork().getId(), several));
  }

  private static boolean namesBothSchulformen(Transition transition) {
    return !transition.getFromSchulformen().isEmpty() && !transition.getToSchulformen().isEmpty();
  }

  private static boolean isHorizontal(Transition transition) {
    return transition.getDirection() == TransitionDirection.HORIZONTAL;
  }
}
