package nrw.bildungsnetz.rules.meeting;

import java.util.HashMap;
import java.util.Map;
import nrw.bildungsnetz.model.Reservation;
import nrw.bildungsnetz.model.Resolution;
import nrw.bildungsnetz.model.ResolutionKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about decisions that cost the Kommune money. */
public final class BudgetRules {

  /** M09: decisions that cost money are subject to approval by Rat or Kreistag. */
  public static final NetworkRule BUDGET_RESERVED =
      NetworkRule.declare(
          Rule.builder()
              .id("M09")
              .severity(Severity.WARNING)
              .category(Category.MEETING)
              .addReads(
                  "resolutions.id",
                  "resolutions.kind",
                  "resolutions.planned",
                  "resolutions.politicalBody",
                  "resolutions.budgetRelevant",
                  "resolutions.reservation")
              .source(
                  "Vorlagen aus Euskirchen und Wuppertal: über Haushaltsmittel entscheidet der Rat")
              .since("0.1.0"),
          BudgetRules::budgetReserved);

  private BudgetRules() {}

  private static void budgetReserved(NetworkFacts facts, Violations violations) {
    for (Located<Resolution> resolution : facts.resolutions()) {
      if (spendsForOthers(resolution.value())
          && resolution
              .value()
              .getReservation()
              .filter(each -> each != Reservation.NOT_NEEDED)
              .isEmpty()) {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("resolution", resolution.value().getId());
        resolution.value().getReservation().ifPresent(each -> arguments.put("reservation", each));
        violations.add(resolution.path(), resolution.value().getId(), arguments);
      }
    }
  }

  /** Whether a body of the network has decided on money; Rat and Kreistag need no reservation. */
  private static boolean spendsForOthers(Resolution resolution) {
    return resolution.isBudgetRelevant()
        && resolution.getKind() == ResolutionKind.DECISION
        && !resolution.isPlanned()
        && resolution.getPoliticalBody().isEmpty();
  }
}
