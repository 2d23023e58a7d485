package nrw.bildungsnetz.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Identified;

/** Rules about what goals and measures serve. */
final class ImpactLinks {

  /** W05: a goal belongs to a Handlungsfeld. */
  static final NetworkRule GOAL_HAS_FIELD =
      NetworkRule.declare(
          Rule.builder()
              .id("W05")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads("goals.id", "goals.partOf", "goals.handlungsfelder", "goals.period")
              .addReads("status")
              .source("Transferagentur Großstädte, Wirkmodell")
              .since("0.1.0"),
          ImpactLinks::goalHasField);

  /** W08: a measure serves a goal. */
  static final NetworkRule MEASURE_HAS_GOAL =
      NetworkRule.declare(
          Rule.builder()
              .id("W08")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads("measures.id", "measures.goals", "measures.period", "status")
              .source("Transferagentur Großstädte, Wirkmodell")
              .since("0.1.0"),
          ImpactLinks::measureHasGoal);

  private ImpactLinks() {}

  /** A goal that others are part of may be one of the whole network. */
  private static void goalHasField(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Set<String> above = new HashSet<>();
    for (Placed<Goal> goal : facts.goals()) {
      goal.value().getPartOf().ifPresent(above::add);
    }
    FieldLinks fields = FieldLinks.of(facts);
    Unstated.report(
        Chosen.from(
            facts.goals(),
            goal -> !above.contains(goal.getId()) && facts.isOfTheDay(goal.getPeriod())),
        goal -> !fields.of(goal).isEmpty(),
        goal -> reportOne(goal, "goal", violations),
        count -> reportAll("goals", count, facts, violations));
  }

  private static void measureHasGoal(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Unstated.report(
        Chosen.from(facts.measures(), measure -> facts.isOfTheDay(measure.getPeriod())),
        measure -> !measure.getGoals().isEmpty(),
        measure -> reportOne(measure, "measure", violations),
        count -> reportAll("measures", count, facts, violations));
  }

  private static void reportOne(
      Placed<? extends Identified> part, String kind, Violations violations) {
    violations.add(part.path(), part.value().getId(), Map.of(kind, part.value().getId()));
  }

  private static void reportAll(String list, int count, NetworkFacts facts, Violations violations) {
    violations.add(
        ElementPath.root().property(list), facts.network().getId(), Map.of("count", count));
  }
}
