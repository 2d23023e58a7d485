package nrw.bildungsnetz.rules.handlungsfeld;

import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** The rule that the latest review is not due before the earliest. */
public final class ReviewIntervalRule {

  /** H14: "after so many years at the latest" is not fewer than "after so many years". */
  public static final NetworkRule IN_ORDER =
      NetworkRule.declare(
          Rule.builder()
              .id("H14")
              .severity(Severity.ERROR)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "handlungsfelder.id",
                  "handlungsfelder.reviewAfterYears",
                  "handlungsfelder.reviewAfterYearsAtMost",
                  "goals.id",
                  "goals.reviewAfterYears",
                  "goals.reviewAfterYearsAtMost")
              .source("Zeitlogik; Siegen-Wittgenstein: Überprüfung nach vier bis fünf Jahren")
              .since("0.1.0"),
          ReviewIntervalRule::check);

  private static final String AT_MOST = "reviewAfterYearsAtMost";

  private ReviewIntervalRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Handlungsfeld> each : facts.getHandlungsfelder()) {
      Handlungsfeld field = each.getValue();
      if (isSwapped(field.getReviewAfterYears(), field.getReviewAfterYearsAtMost())) {
        violations.add(
            each.getPath(AT_MOST),
            field.getId(),
            Map.of(
                "handlungsfeld", field.getId(),
                "least", field.getReviewAfterYears().orElseThrow(),
                "most", field.getReviewAfterYearsAtMost().orElseThrow()));
      }
    }
    for (Located<Goal> each : facts.getGoals()) {
      Goal goal = each.getValue();
      if (isSwapped(goal.getReviewAfterYears(), goal.getReviewAfterYearsAtMost())) {
        violations.add(
            each.getPath(AT_MOST),
            goal.getId(),
            Map.of(
                "goal", goal.getId(),
                "least", goal.getReviewAfterYears().orElseThrow(),
                "most", goal.getReviewAfterYearsAtMost().orElseThrow()));
      }
    }
  }

  private static boolean isSwapped(Optional<Integer> least, Optional<Integer> most) {
    return least.isPresent() && most.isPresent() && most.get() < least.get();
  }
}
