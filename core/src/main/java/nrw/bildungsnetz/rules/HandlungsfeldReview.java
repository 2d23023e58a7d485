package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Period;

/** Rules about looking at Handlungsfelder anew. */
final class HandlungsfeldReview {

  private static final Threshold YEARS = Threshold.atMost("years", 5, 1, 20);

  /** H10: a Handlungsfeld is looked at anew as often as the network means to. */
  static final NetworkRule REVIEWED_IN_TIME =
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
              .addAllReads(FieldReviews.READS)
              .addThresholds(YEARS)
              .source("Siegen-Wittgenstein: alle 4 bis 5 Jahre; Leitbild nach 3 Jahren")
              .since("0.1.0"),
          HandlungsfeldReview::reviewedInTime);

  private HandlungsfeldReview() {}

  private static void reviewedInTime(
      NetworkFacts facts, Thresholds thresholds, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    FieldReviews reviews = FieldReviews.of(facts);
    for (Placed<Handlungsfeld> placed : ActiveFields.of(facts)) {
      Handlungsfeld field = placed.value();
      LocalDate last = reviews.lastOf(field.getId(), begun(field));
      int years =
          field
              .getReviewAfterYearsAtMost()
              .or(field::getReviewAfterYears)
              .orElseGet(() -> thresholds.of(YEARS));
      if (Elapsed.moreThanYears(years, last, facts.asOf())) {
        violations.add(
            placed.path(),
            field.getId(),
            Map.of("handlungsfeld", field.getId(), "last", last, "years", years));
      }
    }
  }

  /** The day by which the field had certainly begun; it may yet begin where nothing tells. */
  private static LocalDate begun(Handlungsfeld field) {
    return field.getPeriod().map(Period::latestPossibleStart).orElse(LocalDate.MAX);
  }
}
