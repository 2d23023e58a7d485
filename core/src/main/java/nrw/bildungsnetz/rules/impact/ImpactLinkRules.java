package nrw.bildungsnetz.rules.impact;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Identified;
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

/** Rules about what goals and measures contribute to. */
public final class ImpactLinkRules {

  /** W05: a goal belongs to a Handlungsfeld. */
  public static final NetworkRule GOAL_HAS_FIELD =
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
          ImpactLinkRules::goalHasField);

  /** W08: a measure serves a goal. */
  public static final NetworkRule MEASURE_HAS_GOAL =
      NetworkRule.declare(
          Rule.builder()
              .id("W08")
              .severity(Severity.WARNING)
              .category(Category.IMPACT)
              .basis(Basis.NOT_STATED)
              .addReads("measures.id", "measures.goals", "measures.period", "status")
              .source("Transferagentur Großstädte, Wirkmodell")
              .since("0.1.0"),
          ImpactLinkRules::measureHasGoal);

  private ImpactLinkRules() {}

  /**
   * A goal with subgoals or from a contract may belong to the network as a whole. If no field is
   * stated at all, another rule reports that.
   */
  private static void goalHasField(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive() || facts.getHandlungsfelder().isEmpty()) {
      return;
    }
    Set<String> above = new HashSet<>();
    for (Located<Goal> goal : facts.getGoals()) {
      goal.getValue().getPartOf().ifPresent(above::add);
    }
    HandlungsfeldLinks fields = HandlungsfeldLinks.of(facts);
    MissingStatements.report(
        Filters.from(
            facts.getGoals(),
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
    MissingStatements.report(
        Filters.from(facts.getMeasures(), measure -> facts.isOfTheDay(measure.getPeriod())),
        measure -> !measure.getGoals().isEmpty(),
        measure -> reportOne(measure, "measure", violations),
        several -> reportSeveral("measures", several, facts, violations));
  }

  private static void reportOne(
      Located<? extends Identified> part, String kind, Violations violations) {
    violations.add(part.getPath(), part.getValue().getId(), Map.of(kind, part.getValue().getId()));
  }

  private static void reportSeveral(
      String list, Map<String, Object> several, NetworkFacts facts, Violations violations) {
    violations.add(ElementPath.root().property(list), facts.getNetwork().getId(), several);
  }
}
