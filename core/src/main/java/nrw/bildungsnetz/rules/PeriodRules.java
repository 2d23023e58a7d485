package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.model.Period;

/** Rules about periods. */
final class PeriodRules {

  /** K08: a period does not end before it begins. */
  static final NetworkRule PERIOD_CONSISTENT =
      NetworkRule.declare(
          Rule.builder()
              .id("K08")
              .severity(Severity.ERROR)
              .category(Category.PERIOD)
              .addReads(
                  "committees.id",
                  "committees.period",
                  "handlungsfelder.id",
                  "handlungsfelder.period",
                  "transitions.id",
                  "transitions.period")
              .source("Zeitlogik")
              .since("0.1.0"),
          PeriodRules::periodConsistent);

  static final List<NetworkRule> ALL = List.of(PERIOD_CONSISTENT);

  private PeriodRules() {}

  /** Seats are left to G14, which says more about them. */
  private static void periodConsistent(NetworkFacts facts, Violations violations) {
    facts
        .committees()
        .forEach(c -> report(c, c.value().getId(), c.value().getPeriod(), violations));
    facts
        .handlungsfelder()
        .forEach(h -> report(h, h.value().getId(), h.value().getPeriod(), violations));
    facts
        .transitions()
        .forEach(t -> report(t, t.value().getId(), t.value().getPeriod(), violations));
  }

  private static void report(
      Placed<?> element, String id, Optional<Period> period, Violations violations) {
    period
        .filter(PeriodRules::contradictsItself)
        .ifPresent(
            stated ->
                violations.add(
                    element.path("period"),
                    id,
                    Map.of("object", id, "start", lower(stated), "end", upper(stated))));
  }

  /** Whether a period has a bound on its start that lies after one on its end. */
  static boolean contradictsItself(Period period) {
    return lower(period).isAfter(upper(period));
  }

  /** The latest of the days before which the period cannot have begun. */
  private static LocalDate lower(Period period) {
    LocalDate start = period.getStart().orElse(LocalDate.MIN);
    LocalDate notBefore = period.getNotBefore().orElse(LocalDate.MIN);
    return start.isAfter(notBefore) ? start : notBefore;
  }

  /** The earliest of the days that bound its end. */
  private static LocalDate upper(Period period) {
    LocalDate end = period.getEnd().orElse(LocalDate.MAX);
    LocalDate attestedUntil = period.getAttestedUntil().orElse(LocalDate.MAX);
    return end.isBefore(attestedUntil) ? end : attestedUntil;
  }
}
