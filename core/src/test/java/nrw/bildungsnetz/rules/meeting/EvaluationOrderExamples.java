package nrw.bildungsnetz.rules.meeting;

import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rule that an evaluation follows its agreement and precedes its discussion. */
public final class EvaluationOrderExamples {

  private static final LocalDate DISCUSSED = LocalDate.of(2024, 11, 19);

  private EvaluationOrderExamples() {}

  public static List<RuleCase<Network>> all() {
    return List.of(
        conforming("M22", "before its discussion", SampleNetworks.valid()),
        conforming("M22", "on the day of its discussion", discussed(DISCUSSED)),
        conforming(
            "M22",
            "a continuous one",
            Edits.evaluation("kennzahlen", e -> e.date(DISCUSSED.plusDays(1)))),
        conforming(
            "M22", "on the first day of its agreement", ofAgreement(LocalDate.of(2020, 2, 1))),
        conforming(
            "M22",
            "in the first year of its agreement",
            Edits.evaluation("umfrage-2023", e -> e.year(2020).agreement("kv-2020"))),
        violating(
            "M22",
            "the day after its discussion",
            discussed(DISCUSSED.plusDays(1)),
            "/evaluations/0/meeting"),
        violating(
            "M22",
            "the day before its agreement",
            ofAgreement(LocalDate.of(2020, 1, 31)),
            "/evaluations/0/agreement"));
  }

  private static Network discussed(LocalDate day) {
    return Edits.evaluation(
        "umfrage-2023", e -> e.year(Optional.empty()).date(day).meeting("lg-17"));
  }

  private static Network ofAgreement(LocalDate day) {
    return Edits.evaluation(
        "umfrage-2023", e -> e.year(Optional.empty()).date(day).agreement("kv-2020"));
  }
}
