package nrw.bildungsnetz.rules.transition;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the grades in which a transition happens. */
public final class TransitionGradeRules {

  private static final List<String> READS =
      List.of("transitions.id", "transitions.direction", "transitions.grades");

  /** T02: a transition states only grades in which it can happen. */
  public static final NetworkRule GRADES_FIT =
      NetworkRule.declare(
          Rule.builder()
              .id("T02")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addAllReads(READS)
              .addReads("transitions.fromStages")
              .source("§ 11 SchulG NRW; APO-S I NRW: Wechsel der Schulform bis Ende der Klasse 8")
              .since("0.1.0"),
          TransitionGradeRules::gradesFit);

  /** T11: a change of Schulform is not supported in class 9. */
  public static final NetworkRule NO_CHANGE_IN_CLASS_9 =
      NetworkRule.declare(
          Rule.builder()
              .id("T11")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS)
              .source("APO-S I NRW: Wechsel der Schulform bis Ende der Klasse 8")
              .since("0.1.0"),
          TransitionGradeRules::noChangeInClass9);

  /** The grades after which learners leave a stage; a network may add others. */
  private static final Map<Bildungsstufe, Set<Jahrgangsstufe>> LAST_GRADES =
      new EnumMap<>(
          Map.of(
              Bildungsstufe.PRIMARSTUFE,
              EnumSet.of(Jahrgangsstufe.JAHRGANG_04),
              Bildungsstufe.SEKUNDARSTUFE_I,
              EnumSet.of(Jahrgangsstufe.JAHRGANG_09, Jahrgangsstufe.JAHRGANG_10)));

  /** Includes class 9, for which T11 is responsible. */
  private static final Set<Jahrgangsstufe> GRADES_OF_CHANGE =
      EnumSet.range(Jahrgangsstufe.JAHRGANG_05, Jahrgangsstufe.JAHRGANG_09);

  private TransitionGradeRules() {}

  private static void gradesFit(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.transitions()) {
      Set<Jahrgangsstufe> grades = transition.value().getGrades();
      if (!grades.isEmpty() && !areFit(transition.value(), grades)) {
        violations.add(
            transition.path("grades"),
            transition.value().getId(),
            Map.of(
                "transition", transition.value().getId(),
                "direction", transition.value().getDirection(),
                "grades", List.copyOf(grades)));
      }
    }
  }

  private static boolean areFit(Transition transition, Set<Jahrgangsstufe> grades) {
    if (isHorizontal(transition)) {
      return GRADES_OF_CHANGE.containsAll(grades);
    }
    Set<Bildungsstufe> from = transition.getFromStages();
    // With several stages, a grade may belong to any of them.
    Set<Jahrgangsstufe> last = from.size() == 1 ? LAST_GRADES.get(from.iterator().next()) : null;
    return last == null || !Collections.disjoint(last, grades);
  }

  private static void noChangeInClass9(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.transitions()) {
      if (isHorizontal(transition.value())
          && transition.value().getGrades().contains(Jahrgangsstufe.JAHRGANG_09)) {
        violations.add(
            transition.path("grades"),
            transition.value().getId(),
            Map.of("transition", transition.value().getId()));
      }
    }
  }

  private static boolean isHorizontal(Transition transition) {
    return transition.getDirection() == TransitionDirection.HORIZONTAL;
  }
}
