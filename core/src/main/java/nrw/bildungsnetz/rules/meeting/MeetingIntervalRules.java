package nrw.bildungsnetz.rules.meeting;

import java.util.Map;
import java.util.function.ToIntFunction;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleBuilder;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.Elapsed;

/** Rules about how often Lenkungskreis and Bildungskonferenz meet. */
public final class MeetingIntervalRules {

  private static final Threshold LENKUNGSKREIS_MONTHS = Threshold.atMost("months", 12, 1, 60);
  private static final Threshold KONFERENZ_MONTHS = Threshold.atMost("months", 18, 1, 60);

  /** M01: the Lenkungskreis meets as often as stated, or regularly. */
  public static final NetworkRule LENKUNGSKREIS_MEETS =
      NetworkRule.declare(
          meetingRule("M01")
              .addThresholds(LENKUNGSKREIS_MONTHS)
              .source("Kreis Olpe: Lenkungskreis zweimal im Jahr"),
          (facts, thresholds, violations) ->
              meets(
                  CommitteeType.LENKUNGSKREIS,
                  history -> thresholds.of(LENKUNGSKREIS_MONTHS),
                  facts,
                  violations));

  /** M02: the Bildungskonferenz meets regularly. */
  public static final NetworkRule KONFERENZ_MEETS =
      NetworkRule.declare(
          meetingRule("M02")
              .addThresholds(KONFERENZ_MONTHS)
              .source("Bildungskonferenz in vielen Netzwerken jährlich; Lücken in Rhein-Sieg"),
          (facts, thresholds, violations) ->
              meets(
                  CommitteeType.BILDUNGSKONFERENZ,
                  history -> history.monthsInItsOwnCycle(thresholds.of(KONFERENZ_MONTHS)),
                  facts,
                  violations));

  private static final int MONTHS_OF_YEAR = 12;

  private MeetingIntervalRules() {}

  private static RuleBuilder meetingRule(String id) {
    return Rule.builder()
        .id(id)
        .severity(Severity.WARNING)
        .category(Category.MEETING)
        .basis(Basis.NOT_STATED)
        .addReads(
            "status",
            "committees.id",
            "committees.type",
            "committees.period",
            "committees.meetingsPerYear",
            "meetings.committee",
            "meetings.planned",
            "meetings.date",
            "meetings.year",
            "meetings.notBefore",
            "meetings.notAfter")
        .since("0.1.0");
  }

  private static void meets(
      CommitteeType type,
      ToIntFunction<MeetingHistory> unlessStated,
      NetworkFacts facts,
      Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Map<String, MeetingHistory> histories = MeetingHistory.of(type, facts);
    for (Located<Committee> committee : Bodies.of(type, facts)) {
      String id = committee.getValue().getId();
      MeetingHistory history = histories.get(id);
      // Nothing is known about a body without meetings, so nothing is overdue.
      if (history != null) {
        int months =
            committee
                .getValue()
                .getMeetingsPerYear()
                .map(MeetingIntervalRules::monthsAtRhythm)
                .orElseGet(() -> unlessStated.applyAsInt(history));
        if (Elapsed.moreThanMonths(months, history.last(), facts.getAsOf())) {
          violations.add(
              committee.getPath(),
              id,
              Map.of("committee", id, "last", history.last(), "date", facts.getAsOf()));
        }
      }
    }
  }

  /** The time between two meetings plus a delay of the same length, at most half a year. */
  private static int monthsAtRhythm(int meetingsPerYear) {
    double between = (double) MONTHS_OF_YEAR / meetingsPerYear;
    return (int) Math.ceil(between + Math.min(between, MONTHS_OF_YEAR / 2.0));
  }
}
