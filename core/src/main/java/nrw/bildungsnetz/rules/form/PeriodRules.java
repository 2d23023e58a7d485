package nrw.bildungsnetz.rules.form;

import java.util.Map;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.AttributeSelection;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.PeriodOrder;

/** Rules about periods. */
public final class PeriodRules {

  /** All periods in the network except those of seats, which G14 reports in more detail. */
  private static final AttributeSelection<Network> PERIODS =
      AttributeSelection.of(
          NetworkTable.TYPE,
          (owner, attribute) ->
              attribute.getType() instanceof ObjectType<?, ?> type
                  && type.getJavaType() == Period.class
                  && owner.getJavaType() != Membership.class);

  /** K08: a period does not end before it begins. */
  public static final NetworkRule PERIOD_CONSISTENT =
      NetworkRule.declare(
          Rule.builder()
              .id("K08")
              .severity(Severity.ERROR)
              .category(Category.PERIOD)
              .addAllReads(PERIODS.getPaths())
              .source("Zeitlogik")
              .since("0.1.0"),
          PeriodRules::periodConsistent);

  private PeriodRules() {}

  private static void periodConsistent(NetworkFacts facts, Violations violations) {
    ModelWalk.over(
        PERIODS,
        facts.getNetwork(),
        (walk, attribute, value) -> {
          if (value instanceof Period period && PeriodOrder.contradictsItself(period)) {
            violations.add(
                walk.path(),
                walk.objectId(),
                Map.of(
                    "object",
                    walk.objectId(),
                    "start",
                    PeriodOrder.lower(period),
                    "end",
                    PeriodOrder.upper(period)));
          }
        });
  }
}
