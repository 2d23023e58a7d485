package nrw.bildungsnetz.rules.handlungsfeld;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.ActiveHandlungsfelder;
import nrw.bildungsnetz.rules.support.Elapsed;

/** Rules about the review of Handlungsfelder. */
public final class HandlungsfeldReviewRules {

  private static final Threshold YEARS = Threshold.atMost("years", 5, 1, 20);

  /** H10: a Handlungsfeld is reviewed as often as the network intends. */
  public static final NetworkRule REVIEWED_IN_TIME =
      NetworkRule.declare(
          Rule.builder()
              .id("H10")
              .severity(Severity.WARNING)
              .category(Category.HANDLUNGSFELD)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "handlungsfelder.id",
                  "handlungsfelder.period",
                  "handlungsfelder.reviewAfterYears",
                  "handlungsfelder.reviewAfterYearsAtMost")
              .addAllReads(LatestReviews.READS)
              .addThresholds(YEARS)
              .source("Siegen-Wittgenstein: alle 4 bis 5 Jahre; Leitbild nach 3 Jahren")
              .since("0.1.0"),
          HandlungsfeldReviewRules::reviewedInTime);

  private HandlungsfeldReviewRules() {}

  private static void reviewedInTime(
      NetworkFacts facts, Thresholds thresholds, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    LatestReviews reviews = LatestReviews.of(facts);
    for (Located<Handlungsfeld> placed : ActiveHandlungsfelder.of(facts)) {
      Handlungsfeld field = placed.getValue();
      LocalDate last = reviews.lastOf(field.getId(), begun(field));
      int years =
          field
              .getReviewAfterYearsAtMost()
              .or(field::getReviewAfterYears)
              .orElseGet(() -> thresholds.of(YEARS));
      if (Elapsed.moreThanYears(years, last, facts.getAsOf())) {
        violations.add(
            placed.getPath(),
            field.getId(),
            Map.of("handlungsfeld", field.getId(), "last", last, "years", years));
      }
    }
  }

  /** The day by which the field had certainly begun; {@link LocalDate#MAX} if unknown. */
  private static LocalDate begun(Handlungsfeld field) {
    return field.getPeriod().map(Period::latestPossibleStart).orElse(LocalDate.MAX);
  }
}
