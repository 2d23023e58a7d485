package nrw.bildungsnetz.rules.meeting;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about decisions that cost the Kommune money. */
public final class BudgetRules {

  private static final List<String> READS =
      List.of(
          "resolutions.id",
          "resolutions.kind",
          "resolutions.planned",
          "resolutions.politicalBody",
          "resolutions.budgetRelevant",
          "resolutions.reservation");

  private static final String SOURCE =
      "§ 41 GO NRW, § 26 KrO NRW: über den Haushalt entscheidet der Rat oder der Kreistag; Vorlagen"
          + " aus Euskirchen und Wuppertal";

  /** M09: decisions that cost money are subject to approval by Rat or Kreistag. */
  public static final NetworkRule BUDGET_RESERVED =
      NetworkRule.declare(
          Rule.builder()
              .id("M09")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addAllReads(READS)
              .source(SOURCE)
              .since("0.1.0"),
          BudgetRules::budgetReserved);

  /** M14: decisions that cost money state whether Rat or Kreistag must approve them. */
  public static final NetworkRule RESERVATION_STATED =
      NetworkRule.declare(
          Rule.builder()
              .id("M14")
              .severity(Severity.INFO)
              .category(Category.MEETING)
              .basis(Basis.NOT_STATED)
              .addAllReads(READS)
              .addReads("status")
              .source(SOURCE)
              .since("0.1.0"),
          BudgetRules::reservationStated);

  private BudgetRules() {}

  private static void budgetReserved(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> resolution : facts.getResolutions()) {
      if (spendsForOthers(resolution.getValue())
          && resolution
              .getValue()
              .getReservation()
              .filter(Reservation.NOT_NEEDED::equals)
              .isPresent()) {
        violations.add(
            resolution.getPath("reservation"),
            resolution.getValue().getId(),
            Map.of("resolution", resolution.getValue().getId()));
      }
    }
  }

  private static void reservationStated(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(facts.getResolutions(), BudgetRules::spendsForOthers),
        resolution -> resolution.getReservation().isPresent(),
        resolution ->
            violations.add(
                resolution.getPath(),
                resolution.getValue().getId(),
                Map.of("resolution", resolution.getValue().getId())),
        several ->
            violations.add(
                ElementPath.root().property("resolutions"), facts.getNetwork().getId(), several));
  }

  /** Whether a body of the network has decided on money; Rat and Kreistag need no reservation. */
  private static boolean spendsForOthers(Resolution resolution) {
    return resolution.isBudgetRelevant()
        && resolution.getKind() == ResolutionKind.DECISION
        && !resolution.isPlanned()
        && resolution.getPoliticalBody().isEmpty();
  }
}
