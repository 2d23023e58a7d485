package nrw.bildungsnetz.rules.handlungsfeld;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleBuilder;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the coordination and goals of a Handlungsfeld. */
public final class HandlungsfeldWorkRules {

  /** H04: each Handlungsfeld is coordinated. */
  public static final NetworkRule COORDINATED =
      NetworkRule.declare(
          workRule("H04")
              .addReads("handlungsfelder.coordinator")
              .source(
                  "Bezirksregierung Arnsberg: das Bildungsbüro koordiniert die Handlungsfelder"),
          HandlungsfeldWorkRules::coordinated);

  /** H05: each Handlungsfeld has a goal. */
  public static final NetworkRule HAS_GOAL =
      NetworkRule.declare(
          workRule("H05")
              .addReads("goals.handlungsfelder")
              .source("Regionales Bildungsbüro Dortmund: jedes Handlungsfeld hat ein Ziel"),
          HandlungsfeldWorkRules::hasGoal);

  private HandlungsfeldWorkRules() {}

  private static RuleBuilder workRule(String id) {
    return Rule.builder()
        .id(id)
        .severity(Severity.WARNING)
        .category(Category.HANDLUNGSFELD)
        .basis(Basis.NOT_STATED)
        .addReads(
            "status", "handlungsfelder.id", "handlungsfelder.fieldCount", "handlungsfelder.period")
        .since("0.1.0");
  }

  private static void coordinated(NetworkFacts facts, Violations violations) {
    report(field -> field.getCoordinator().isPresent(), facts, violations);
  }

  private static void hasGoal(NetworkFacts facts, Violations violations) {
    Set<String> withGoal = new HashSet<>();
    for (Goal goal : facts.getNetwork().getGoals()) {
      withGoal.addAll(goal.getHandlungsfelder());
    }
    report(field -> withGoal.contains(field.getId()), facts, violations);
  }

  private static void report(
      Predicate<Handlungsfeld> isStated, NetworkFacts facts, Violations violations) {
    if (!facts.isSaidToBeInactive()) {
      MissingStatements.report(
          ActiveHandlungsfelder.of(facts),
          isStated,
          field -> field.getFieldCount().orElse(1),
          Handlungsfeld::getId,
          one ->
              violations.add(
                  one.getPath(),
                  one.getValue().getId(),
                  Map.of("handlungsfeld", one.getValue().getId())),
          several ->
              violations.add(
                  ElementPath.root().property("handlungsfelder"),
                  facts.getNetwork().getId(),
                  several));
    }
  }
}
