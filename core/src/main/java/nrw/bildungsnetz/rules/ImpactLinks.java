package nrw.bildungsnetz.rules;

import java.util.HashSet;
import java.util.List;
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
              .severity(Severity.INFO)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "goals.id",
                  "goals.partOf",
                  "goals.handlungsfelder",
                  "goals.agreement",
                  "goals.period",
                  "handlungsfelder.id",
                  "status")
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

  static final List<NetworkRule> ALL = List.of(GOAL_HAS_FIELD, MEASURE_HAS_GOAL);

  private ImpactLinks() {}

  /**
   * A goal that others are part of, or that a contract fixes, stands above the fields. Where no
   * field is stated at all, another rule says so.
   */
  private static void goalHasField(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive() || facts.handlungsfelder().isEmpty()) {
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
            goal ->
                !above.contains(goal.getId())
                    && goal.getAgreement().isEmpty()
                    && facts.isOfTheDay(goal.getPeriod())),
        goal -> !fields.of(goal).isEmpty(),
        goal -> reportOne(goal, "goal", violations),
        several -> reportSeveral("goals", several, facts, violations));
  }

  private static void measureHasGoal(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Unstated.report(
        Chosen.from(facts.measures(), measure -> facts.isOfTheDay(measure.getPeriod())),
        measure -> !measure.getGoals().isEmpty(),
        measure -> reportOne(measure, "measure", violations),
        several -> reportSeveral("measures", several, facts, violations));
  }

  private static void reportOne(
      Placed<? extends Identified> part, String kind, Violations violations) {
    violations.add(part.path(), part.value().getId(), Map.of(kind, part.value().getId()));
  }

  private static void reportSeveral(
      String list, Map<String, Object> several, NetworkFacts facts, Violations violations) {
    violations.add(ElementPath.root().property(list), facts.network().getId(), several);
  }
}
