package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.Period;

/** Rules about Handlungsfelder and the Kooperationsvertrag that carries them. */
final class HandlungsfeldUnderContract {

  /** H11: a Handlungsfeld does not outlast the last Kooperationsvertrag. */
  static final NetworkRule NOT_AFTER_CONTRACT =
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
          HandlungsfeldUnderContract::notAfterContract);

  static final List<NetworkRule> ALL = List.of(NOT_AFTER_CONTRACT);

  private HandlungsfeldUnderContract() {}

  private static void notAfterContract(NetworkFacts facts, Violations violations) {
    LocalDate end = endOfLastContract(facts);
    if (!end.isBefore(facts.asOf())) {
      return;
    }
    for (Placed<Handlungsfeld> field : facts.handlungsfelder()) {
      if (field.value().getPeriod().filter(period -> reachesBeyond(end, period)).isPresent()) {
        violations.add(
            field.path("period"),
            field.value().getId(),
            Map.of("handlungsfeld", field.value().getId(), "date", end));
      }
    }
  }

  /** A day for which a source vouches is no end: lists of fields outlive contracts. */
  private static boolean reachesBeyond(LocalDate day, Period period) {
    boolean endStated = period.getEnd().isPresent() || period.getEndYear().isPresent();
    return period.firstPossibleDay().isAfter(day)
        || (endStated && period.earliestPossibleEnd().isAfter(day));
  }

  /** The last day of the last contract; {@link LocalDate#MAX} unless all ended for good. */
  private static LocalDate endOfLastContract(NetworkFacts facts) {
    return facts.kooperationsvertraege().stream()
        .map(contract -> lastDay(contract.value()))
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

  /** A return that is only planned makes the end no end for good. */
  private static boolean mayResume(AgreementEvent event, LocalDate end) {
    return event.getKind() == AgreementEventKind.RESUMPTION
        && event.latestDay().orElse(LocalDate.MAX).isAfter(end);
  }
}
