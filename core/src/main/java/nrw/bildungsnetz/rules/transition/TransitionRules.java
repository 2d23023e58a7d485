package nrw.bildungsnetz.rules.transition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Schulform;
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

  /** T01: a transition is a step of the Bildungskette. */
  public static final NetworkRule STEP_EXISTS =
      NetworkRule.declare(
          Rule.builder()
              .id("T01")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addReads(
                  "transitions.id",
                  "transitions.direction",
                  "transitions.fromStages",
                  "transitions.toStages")
              .source(
                  "Stufen der Bildungskette (§ 11 SchulG NRW, APO-S I); Hagen: Liste der Übergänge")
              .since("0.1.0"),
          TransitionRules::stepExists);

  /** T03: a horizontal transition leads between two Schulformen of the Sekundarstufe I. */
  public static final NetworkRule HORIZONTAL_BETWEEN_SCHULFORMEN =
      NetworkRule.declare(
          Rule.builder()
              .id("T03")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addReads(
                  "transitions.id",
                  "transitions.direction",
                  "transitions.fromSchulformen",
                  "transitions.toSchulformen")
              .source("APO-S I NRW: Wechsel der Schulform in der Sekundarstufe I")
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
              .source("APO-S I NRW: Wechsel der Schulform in der Sekundarstufe I")
              .since("0.1.0"),
          TransitionRules::schulformenStated);

  private TransitionRules() {}

  private static final Set<Bildungsstufe> HORIZONTAL_STAGES =
      EnumSet.of(Bildungsstufe.SEKUNDARSTUFE_I);

  private static void stepExists(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.transitions()) {
      Set<Bildungsstufe> from = transition.value().getFromStages();
      Set<Bildungsstufe> to = transition.value().getToStages();
      boolean exists =
          isHorizontal(transition.value())
              ? HORIZONTAL_STAGES.containsAll(from) && HORIZONTAL_STAGES.containsAll(to)
              : isVerticalStep(from, to);
      if (!exists) {
        violations.add(
            transition.path(),
            transition.value().getId(),
            Map.of(
                "transition", transition.value().getId(),
                "direction", transition.value().getDirection(),
                "from", inOrder(from),
                "to", inOrder(to)));
      }
    }
  }

  /** Every stage on one side must be connected to a stage on the other. */
  private static boolean isVerticalStep(Set<Bildungsstufe> from, Set<Bildungsstufe> to) {
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    Set<Bildungsstufe> reached = EnumSet.noneOf(Bildungsstufe.class);
    for (Bildungsstufe start : from) {
      Set<Bildungsstufe> steps = start.getNextStages();
      steps.remove(start);
      steps.retainAll(to);
      if (steps.isEmpty()) {
        return false;
      }
      reached.addAll(steps);
    }
    return reached.containsAll(to);
  }

  private static List<Bildungsstufe> inOrder(Set<Bildungsstufe> stages) {
    return List.copyOf(new TreeSet<>(stages));
  }

  private static void horizontalBetweenSchulformen(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.transitions()) {
      if (isHorizontal(transition.value())) {
        Set<String> from = transition.value().getFromSchulformen();
        Set<String> to = transition.value().getToSchulformen();
        boolean sameSchulform = from.size() == 1 && from.equals(to);
        if (sameSchulform || !inSekundarstufeI(from) || !inSekundarstufeI(to)) {
          violations.add(
              transition.path(),
              transition.value().getId(),
              Map.of(
                  "transition", transition.value().getId(),
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
            facts.transitions(), each -> isHorizontal(each) && each.isTendedOn(facts.asOf())),
        TransitionRules::namesBothSchulformen,
        each ->
            violations.add(
                each.path(), each.value().getId(), Map.of("transition", each.value().getId())),
        count ->
            violations.add(
                ElementPath.root().property("transitions"),
                facts.network().getId(),
                Map.of("count", count)));
  }

  private static boolean namesBothSchulformen(Transition transition) {
    return !transition.getFromSchulformen().isEmpty() && !transition.getToSchulformen().isEmpty();
  }

  private static boolean inSekundarstufeI(Set<String> schulformen) {
    for (String key : schulformen) {
      if (CodeLists.schulformen().find(key).filter(Schulform::hasSekundarstufeI).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHorizontal(Transition transition) {
    return transition.getDirection() == TransitionDirection.HORIZONTAL;
  }
}
