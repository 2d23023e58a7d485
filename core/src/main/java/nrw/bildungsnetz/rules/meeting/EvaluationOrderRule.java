package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Meeting;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** The rule that an evaluation comes after its agreement began and before it is discussed. */
public final class EvaluationOrderRule {

  /** M22: what is evaluated comes first, then the evaluation, then its discussion. */
  public static final NetworkRule IN_ORDER =
      NetworkRule.declare(
          Rule.builder()
              .id("M22")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "evaluations.id",
                  "evaluations.agreement",
                  "evaluations.meeting",
                  "evaluations.continuous",
                  "evaluations.date",
                  "evaluations.year",
                  "evaluations.notBefore",
                  "evaluations.notAfter",
                  "agreements.id",
                  "agreements.events",
                  "meetings.id",
                  "meetings.date",
                  "meetings.year",
                  "meetings.notBefore",
                  "meetings.notAfter")
              .source("Zeitlogik; Kreis Coesfeld: erst die Umfrage, dann die Sitzung")
              .since("0.1.0"),
          EvaluationOrderRule::check);

  private EvaluationOrderRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (Located<Evaluation> each : facts.getEvaluations()) {
      checkMeeting(each, facts, violations);
      checkAgreement(each, facts, violations);
    }
  }

  /** A continuous evaluation is discussed again and again. */
  private static void checkMeeting(
      Located<Evaluation> each, NetworkFacts facts, Violations violations) {
    Evaluation evaluation = each.getValue();
    Meeting meeting = facts.getMeetings().valueOf(evaluation.getMeeting());
    if (meeting == null || evaluation.isContinuous()) {
      return;
    }
    LocalDate discussed = meeting.latestDay().orElse(LocalDate.MAX);
    LocalDate evaluated = evaluation.earliestDay().orElse(LocalDate.MIN);
    if (discussed.isBefore(evaluated)) {
      report(each, evaluated, "meeting", meeting.getId(), Map.of("last", discussed), violations);
    }
  }

  private static void checkAgreement(
      Located<Evaluation> each, NetworkFacts facts, Violations violations) {
    Evaluation evaluation = each.getValue();
    Agreement agreement = facts.getAgreements().valueOf(evaluation.getAgreement());
    if (agreement == null) {
      return;
    }
    LocalDate evaluated = evaluation.latestDay().orElse(LocalDate.MAX);
    LocalDate begun = agreement.earliestBeginning().orElse(LocalDate.MIN);
    if (evaluated.isBefore(begun)) {
      report(each, evaluated, "agreement", agreement.getId(), Map.of("start", begun), violations);
    }
  }

  private static void report(
      Located<Evaluation> each,
      LocalDate evaluated,
      String reference,
      String other,
      Map<String, LocalDate> day,
      Violations violations) {
    String id = each.getValue().getId();
    Map<String, Object> arguments = new HashMap<>(day);
    arguments.put("evaluation", id);
    arguments.put("date", evaluated);
    arguments.put(reference, other);
    violations.add(each.getPath(reference), id, arguments);
  }
}
