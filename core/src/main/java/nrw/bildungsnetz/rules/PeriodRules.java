package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.description.Selection;
import nrw.bildungsnetz.model.tables.NetworkTable;

/** Rules about periods. */
final class PeriodRules {

  /** The periods of the whole network. Those of seats are left to G14, which says more of them. */
  private static final Selection<Network> PERIODS =
      Selection.of(
          NetworkTable.TYPE,
          (owner, attribute) ->
              attribute.getType() instanceof ObjectType<?, ?> type
                  && type.getJavaType() == Period.class
                  && owner.getJavaType() != Membership.class);

  /** K08: a period does not end before it begins. */
  static final NetworkRule PERIOD_CONSISTENT =
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
        facts.network(),
        (walk, attribute, value) -> {
          if (value instanceof Period period && contradictsItself(period)) {
            violations.add(
                walk.path(),
                walk.objectId(),
                Map.of("object", walk.objectId(), "start", lower(period), "end", upper(period)));
          }
        });
  }

  /** Whether a period has a bound on its start that lies after one on its end. */
  static boolean contradictsItself(Period period) {
    return isBounded(period) && lower(period).isAfter(upper(period));
  }

  private static boolean isBounded(Period period) {
    return period.getEnd().isPresent()
        || period.getEndYear().isPresent()
        || period.getAttestedUntil().isPresent();
  }

  /** The latest of the days before which the period cannot have begun. */
  private static LocalDate lower(Period period) {
    return period.firstPossibleDay();
  }

  /** The earliest of the days that bound its end. */
  private static LocalDate upper(Period period) {
    LocalDate attestedUntil = period.getAttestedUntil().orElse(LocalDate.MAX);
    LocalDate end = period.lastKnownDay();
    return end.isBefore(attestedUntil) ? end : attestedUntil;
  }
}
