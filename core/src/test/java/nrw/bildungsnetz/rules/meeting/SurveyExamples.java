package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.EvaluationBuilder;
import nrw.bildungsnetz.model.EvaluationMethod;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about surveys. */
public final class SurveyExamples {

  private static final LocalDate TODAY = SampleNetworks.AS_OF;

  private SurveyExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("M10", "with a session", SampleNetworks.valid()),
        conforming("M10", "in a meeting", survey(e -> e.meeting("lg-17"))),
        conforming("M10", "a report", survey(e -> e.methods(List.of(EvaluationMethod.REPORT)))),
        conforming("M10", "only planned", survey(e -> e.planned(true))),
        conforming("M10", "done today", survey(e -> on(e, TODAY))),
        conforming("M10", "nobody knows when", survey(e -> e.year(Optional.empty()))),
        conforming(
            "M10",
            "the network has ended",
            survey(e -> {}).with(n -> n.status(NetworkStatus.ENDED))),
        violating("M10", "nobody discussed it", survey(e -> {}), "/evaluations/0"),
        violating(
            "M10", "done yesterday", survey(e -> on(e, TODAY.minusDays(1))), "/evaluations/0"),
        violating(
            "M10",
            "none discussed",
            survey(e -> {}).with(n -> n.addEvaluation(another())),
            "/evaluations"),
        violating(
            "M10",
            "one of two discussed",
            survey(e -> {}).with(n -> n.addEvaluation(another().with(e -> e.meeting("lg-17")))),
            "/evaluations/0"));
  }

  private static void on(EvaluationBuilder evaluation, LocalDate day) {
    evaluation.year(Optional.empty()).date(day);
  }

  private static Evaluation another() {
    return survey(e -> {}).getEvaluations().get(0).with(e -> e.id("umfrage-zwei"));
  }

  private static Network survey(Consumer<EvaluationBuilder> edit) {
    return Edits.evaluation(
        "umfrage-2023", e -> edit.accept(e.methods(List.of(EvaluationMethod.SURVEY))));
  }
}
