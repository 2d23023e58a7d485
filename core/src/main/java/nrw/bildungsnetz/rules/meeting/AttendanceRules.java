package nrw.bildungsnetz.rules.meeting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.RoundedNumbers;

/** Rules about how many were invited and how many came or answered. */
public final class AttendanceRules {

  /** M19: no more persons took part or answered than were invited. */
  public static final NetworkRule NOT_MORE_THAN_INVITED =
      NetworkRule.declare(
          Rule.builder()
              .id("M19")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "meetings.id",
                  "meetings.invited",
                  "meetings.registered",
                  "meetings.participants",
                  "meetings.approximate",
                  "evaluations.id",
                  "evaluations.invited",
                  "evaluations.responded",
                  "evaluations.approximate")
              .source(
                  "Zahlenlogik; Kreis Coesfeld: 201 Befragte, knapp die Hälfte antwortete; Münster:"
                      + " Bildungskonferenz auf Einladung")
              .since("0.1.0"),
          AttendanceRules::notMoreThanInvited);

  /** M20: the response rate is the share of those invited who answered. */
  public static final NetworkRule RATE_FITS_ANSWERS =
      NetworkRule.declare(
          Rule.builder()
              .id("M20")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "evaluations.id",
                  "evaluations.invited",
                  "evaluations.responded",
                  "evaluations.responsePercent",
                  "evaluations.approximate")
              .source("Zahlenlogik; Kreis Coesfeld: 201 Befragte, knapp die Hälfte antwortete")
              .since("0.1.0"),
          AttendanceRules::rateFitsAnswers);

  /** M23: a meeting has at least as many forums as it names. */
  public static final NetworkRule FORUMS_COUNTED =
      NetworkRule.declare(
          Rule.builder()
              .id("M23")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads("meetings.id", "meetings.forums", "meetings.forumCount")
              .source("Zahlenlogik; Wuppertal: Bildungskonferenz mit drei Foren")
              .since("0.1.0"),
          AttendanceRules::forumsCounted);

  private AttendanceRules() {}

  private static void notMoreThanInvited(NetworkFacts facts, Violations violations) {
    for (Located<Meeting> each : facts.getMeetings()) {
      Meeting meeting = each.getValue();
      boolean more =
          isMore(meeting.getParticipants(), meeting.getInvited(), meeting.isApproximate());
      if (more) {
        violations.add(
            each.getPath("participants"),
            meeting.getId(),
            Map.of(
                "meeting", meeting.getId(),
                "participants", meeting.getParticipants().orElseThrow(),
                "invited", meeting.getInvited().orElseThrow()));
      } else if (isMore(meeting.getRegistered(), meeting.getInvited(), meeting.isApproximate())) {
        violations.add(
            each.getPath("registered"),
            meeting.getId(),
            Map.of(
                "meeting", meeting.getId(),
                "registered", meeting.getRegistered().orElseThrow(),
                "invited", meeting.getInvited().orElseThrow()));
      }
    }
    for (Located<Evaluation> each : facts.getEvaluations()) {
      Evaluation evaluation = each.getValue();
      if (isMore(evaluation.getResponded(), evaluation.getInvited(), evaluation.isApproximate())) {
        violations.add(
            each.getPath("responded"),
            evaluation.getId(),
            Map.of(
                "evaluation", evaluation.getId(),
                "responded", evaluation.getResponded().orElseThrow(),
                "invited", evaluation.getInvited().orElseThrow()));
      }
    }
  }

  private static boolean isMore(
      Optional<Integer> number, Optional<Integer> invited, boolean isRounded) {
    return number.isPresent()
        && invited.isPresent()
        && RoundedNumbers.isMore(number.get(), invited.get(), isRounded);
  }

  private static void rateFitsAnswers(NetworkFacts facts, Violations violations) {
    for (Located<Evaluation> each : facts.getEvaluations()) {
      Optional<BigDecimal> percent = each.getValue().getResponsePercent();
      if (percent.isPresent()
          && each.getValue().getInvited().isPresent()
          && each.getValue().getResponded().isPresent()
          && !isMore(
              each.getValue().getResponded(),
              each.getValue().getInvited(),
              each.getValue().isApproximate())) {
        checkRate(each, percent.get(), violations);
      }
    }
  }

  /** Rounding up and down are both usual, so the rate may be off by one in its last digit. */
  private static void checkRate(
      Located<Evaluation> placed, BigDecimal percent, Violations violations) {
    Evaluation evaluation = placed.getValue();
    int responded = evaluation.getResponded().orElseThrow();
    int invited = evaluation.getInvited().orElseThrow();
    double stated = percent.doubleValue();
    double unit = Math.pow(10, -Math.max(0, percent.scale()));
    boolean isFitting =
        invited > 0
            && stated + unit
                > RoundedNumbers.leastPercent(responded, invited, evaluation.isApproximate())
            && stated - unit
                < RoundedNumbers.greatestPercent(responded, invited, evaluation.isApproximate());
    if (!isFitting) {
      Map<String, Object> arguments = new HashMap<>();
      arguments.put("evaluation", evaluation.getId());
      arguments.put("percent", percent);
      arguments.put("responded", responded);
      arguments.put("invited", invited);
      violations.add(placed.getPath("responsePercent"), evaluation.getId(), arguments);
    }
  }

  private static void forumsCounted(NetworkFacts facts, Violations violations) {
    for (Located<Meeting> each : facts.getMeetings()) {
      Meeting meeting = each.getValue();
      int named = meeting.getForums().size();
      if (meeting.getForumCount().filter(count -> count < named).isPresent()) {
        violations.add(
            each.getPath("forumCount"),
            meeting.getId(),
            Map.of(
                "meeting", meeting.getId(),
                "count", meeting.getForumCount().orElseThrow(),
                "named", named));
      }
    }
  }
}
