package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;

/** The rule that sources agree on when something happened to an agreement. */
final class ContradictingEvents {

  /** C12: what happens to an agreement but once is not stated for two different days. */
  static final NetworkRule SOURCES_AGREE =
      NetworkRule.declare(
          Rule.builder()
              .id("C12")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.events")
              .source("Beispiel Rhein-Kreis Neuss: Vertrag vom März oder vom Juli 2019")
              .since("0.1.0"),
          ContradictingEvents::sourcesAgree);

  private static final Set<AgreementEventKind> BEGINNINGS =
      EnumSet.of(
          AgreementEventKind.SIGNING, AgreementEventKind.START, AgreementEventKind.ACTUAL_START);

  private static final Set<AgreementEventKind> ENDS =
      EnumSet.of(AgreementEventKind.TERMINATION, AgreementEventKind.EXPIRY);

  private ContradictingEvents() {}

  private static void sourcesAgree(NetworkFacts facts, Violations violations) {
    for (Placed<Agreement> agreement : facts.agreements()) {
      BEGINNINGS.forEach(kind -> check(agreement, kind, violations));
      // What was taken up again can end a second time.
      if (EventDays.of(agreement.value(), AgreementEventKind.RESUMPTION).isEmpty()) {
        ENDS.forEach(kind -> check(agreement, kind, violations));
      }
    }
  }

  private static void check(
      Placed<Agreement> agreement, AgreementEventKind kind, Violations violations) {
    LocalDate byOneSource = LocalDate.MAX;
    LocalDate byAnother = LocalDate.MIN;
    for (AgreementEvent event : agreement.value().getEvents()) {
      if (event.getKind() == kind && !event.isPlanned()) {
        LocalDate latest = event.latestDay().orElse(LocalDate.MAX);
        LocalDate earliest = event.earliestDay().orElse(LocalDate.MIN);
        byOneSource = latest.isBefore(byOneSource) ? latest : byOneSource;
        byAnother = earliest.isAfter(byAnother) ? earliest : byAnother;
      }
    }
    if (byOneSource.isBefore(byAnother)) {
      violations.add(
          agreement.path("events"),
          agreement.value().getId(),
          Map.of(
              "agreement", agreement.value().getId(),
              "event", kind,
              "date", byOneSource,
              "otherDate", byAnother));
    }
  }
}
