package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Meeting;
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

  /** M01: the Lenkungskreis meets regularly. */
  public static final NetworkRule LENKUNGSKREIS_MEETS =
      NetworkRule.declare(
          meetingRule("M01")
              .addThresholds(LENKUNGSKREIS_MONTHS)
              .source("Kreis Olpe: Lenkungskreis zweimal im Jahr"),
          (facts, thresholds, violations) ->
              meets(
                  CommitteeType.LENKUNGSKREIS,
                  thresholds.of(LENKUNGSKREIS_MONTHS),
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
                  thresholds.of(KONFERENZ_MONTHS),
                  facts,
                  violations));

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
            "meetings.committee",
            "meetings.planned",
            "meetings.date",
            "meetings.year",
            "meetings.notBefore",
            "meetings.notAfter")
        .since("0.1.0");
  }

  private static void meets(
      CommitteeType type, int months, NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Map<String, LocalDate> lastDays = lastDays(type, facts);
    for (Located<Committee> committee : Bodies.of(type, facts)) {
      String id = committee.value().getId();
      // Nothing is known about a body without meetings, so nothing is overdue.
      LocalDate last = lastDays.getOrDefault(id, LocalDate.MAX);
      if (Elapsed.moreThanMonths(months, last, facts.asOf())) {
        violations.add(
            committee.path(), id, Map.of("committee", id, "last", last, "date", facts.asOf()));
      }
    }
  }

  /** The last day on which each body may have met. */
  private static Map<String, LocalDate> lastDays(CommitteeType type, NetworkFacts facts) {
    Map<String, LocalDate> lastDays = new HashMap<>();
    for (Located<Meeting> held : HeldMeetings.of(facts, type)) {
      Meeting meeting = held.value();
      if (!meeting.earliestDay().orElse(LocalDate.MIN).isAfter(facts.asOf())) {
        LocalDate day = meeting.latestDay().orElse(LocalDate.MAX);
        lastDays.merge(meeting.getCommittee(), day, (one, two) -> one.isAfter(two) ? one : two);
      }
    }
    return lastDays;
  }
}
