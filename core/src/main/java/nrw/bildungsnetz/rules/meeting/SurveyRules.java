package nrw.bildungsnetz.rules.meeting;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the surveys that a network conducts on its work. */
public final class SurveyRules {

  /** M10: the results of a survey are discussed. */
  public static final NetworkRule DISCUSSED =
      NetworkRule.declare(
          Rule.builder()
              .id("M10")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .basis(Basis.NOT_STATED)
              .addReads(
                  "status",
                  "evaluations.id",
                  "evaluations.methods",
                  "evaluations.meeting",
                  "evaluations.planned",
                  "evaluations.date",
                  "evaluations.year",
                  "evaluations.notBefore",
                  "evaluations.notAfter")
              .source("Kreis Coesfeld: Umfrage und Sitzung des Lenkungskreises nach Kriterien")
              .since("0.1.0"),
          SurveyRules::discussed);

  private SurveyRules() {}

  private static void discussed(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(facts.getEvaluations(), each -> isPastSurvey(each, facts)),
        SurveyRules::isDiscussed,
        one ->
            violations.add(
                one.getPath(),
                one.getValue().getId(),
                Map.of("evaluation", one.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("evaluations"), facts.getNetwork().getId(), several));
  }

  private static boolean isPastSurvey(Evaluation evaluation, NetworkFacts facts) {
    return evaluation.getMethods().contains(EvaluationMethod.SURVEY)
        && !evaluation.isPlanned()
        && evaluation.latestDay().orElse(LocalDate.MAX).isBefore(facts.getAsOf());
  }

  private static boolean isDiscussed(Evaluation evaluation) {
    return evaluation.getMethods().contains(EvaluationMethod.LENKUNGSKREIS_SESSION)
        || evaluation.getMeeting().isPresent();
  }
}
