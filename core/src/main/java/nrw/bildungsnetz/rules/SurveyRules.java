package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationMethod;

/** Rules about the surveys by which a network looks at its work. */
final class SurveyRules {

  /** M10: the outcome of a survey is discussed. */
  static final NetworkRule DISCUSSED =
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

  static final List<NetworkRule> ALL = List.of(DISCUSSED);

  private SurveyRules() {}

  private static void discussed(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Unstated.report(
        Chosen.from(facts.evaluations(), each -> isPastSurvey(each, facts)),
        SurveyRules::isDiscussed,
        one ->
            violations.add(
                one.path(), one.value().getId(), Map.of("evaluation", one.value().getId())),
        several ->
            violations.add(
                ElementPath.root().property("evaluations"), facts.network().getId(), several));
  }

  private static boolean isPastSurvey(Evaluation evaluation, NetworkFacts facts) {
    return evaluation.getMethods().contains(EvaluationMethod.SURVEY)
        && !evaluation.isPlanned()
        && evaluation.latestDay().orElse(LocalDate.MAX).isBefore(facts.asOf());
  }

  private static boolean isDiscussed(Evaluation evaluation) {
    return evaluation.getMethods().contains(EvaluationMethod.LENKUNGSKREIS_SESSION)
        || evaluation.getMeeting().isPresent();
  }
}
