package nrw.bildungsnetz.rules.handlungsfeld;

import java.time.LocalDate;
import java.util.Map;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;

/** Rules about Handlungsfelder and the Kooperationsvertrag they are based on. */
public final class HandlungsfeldContractRules {

  /** H11: a Handlungsfeld does not outlast the last Kooperationsvertrag. */
  public static final NetworkRule NOT_AFTER_CONTRACT =
      NetworkRule.declare(
          Rule.builder()
              .id("H11")
              .severity(Severity.WARNING)
              .category(Category.HANDLUNGSFELD)
              .addReads(
                  "agreements.type",
                  "agreements.events",
                  "handlungsfelder.id",
                  "handlungsfelder.period")
              .source("§ 78a Abs. 3 SchulG NRW: der Vertrag bestimmt die Handlungsfelder")
              .since("0.1.0"),
          HandlungsfeldContractRules::notAfterContract);

  private HandlungsfeldContractRules() {}

  private static void notAfterContract(NetworkFacts facts, Violations violations) {
    LocalDate end = endOfLastContract(facts);
    if (!end.isBefore(facts.getAsOf())) {
      return;
    }
    for (Located<Handlungsfeld> field : facts.getHandlungsfelder()) {
      if (field.getValue().getPeriod().filter(period -> reachesBeyond(end, period)).isPresent()) {
        violations.add(
            field.getPath("period"),
            field.getValue().getId(),
            Map.of("handlungsfeld", field.getValue().getId(), "date", end));
      }
    }
  }

  /**
   * The last day confirmed by a source is not an end, because lists of fields outlive contracts.
   */
  private static boolean reachesBeyond(LocalDate day, Period period) {
    boolean endStated = period.getEnd().isPresent() || period.getEndYear().isPresent();
    return period.firstPossibleDay().isAfter(day)
        || (endStated && period.earliestPossibleEnd().isAfter(day));
  }

  /** The last day of the last contract; {@link LocalDate#MAX} unless all have ended for good. */
  private static LocalDate endOfLastContract(NetworkFacts facts) {
    return Contracts.of(facts).stream()
        .map(contract -> lastDay(contract.getValue()))
        .max(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

  private static LocalDate lastDay(Agreement contract) {
    LocalDate end = LocalDate.MIN;
    for (AgreementEvent event : contract.getEvents()) {
      LocalDate day = event.latestDay().orElse(LocalDate.MAX);
      boolean ends =
          event.getKind() == AgreementEventKind.TERMINATION
              || event.getKind() == AgreementEventKind.EXPIRY;
      if (ends && !event.isPlanned() && day.isAfter(end)) {
        end = day;
      }
    }
    LocalDate last = end;
    boolean mayResume = contract.getEvents().stream().anyMatch(event -> mayResume(event, last));
    boolean ended = contract.stateOn(LocalDate.MAX) == AgreementState.ENDED;
    return ended && !mayResume ? last : LocalDate.MAX;
  }

  /** Planned resumptions count too: the end may then not be final. */
  private static boolean mayResume(AgreementEvent event, LocalDate end) {
    return event.getKind() == AgreementEventKind.RESUMPTION
        && event.latestDay().orElse(LocalDate.MAX).isAfter(end);
  }
}
