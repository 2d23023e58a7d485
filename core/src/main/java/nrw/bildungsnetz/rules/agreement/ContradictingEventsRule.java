package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** The rule that sources agree on when something happened to an agreement. */
public final class ContradictingEventsRule {

  /** C12: an event that can happen only once to an agreement has no two different dates. */
  public static final NetworkRule SOURCES_AGREE =
      NetworkRule.declare(
          Rule.builder()
              .id("C12")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.events")
              .source("Beispiel Rhein-Kreis Neuss: Vertrag vom März oder vom Juli 2019")
              .since("0.1.0"),
          ContradictingEventsRule::sourcesAgree);

  private static final Set<AgreementEventKind> BEGINNINGS =
      EnumSet.of(
          AgreementEventKind.SIGNING, AgreementEventKind.START, AgreementEventKind.ACTUAL_START);

  private static final Set<AgreementEventKind> ENDS =
      EnumSet.of(AgreementEventKind.TERMINATION, AgreementEventKind.EXPIRY);

  private ContradictingEventsRule() {}

  private static void sourcesAgree(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> agreement : facts.getAgreements()) {
      BEGINNINGS.forEach(kind -> check(agreement, kind, violations));
      // A resumed agreement can end a second time.
      if (EventDays.of(agreement.getValue(), AgreementEventKind.RESUMPTION).isEmpty()) {
        ENDS.forEach(kind -> check(agreement, kind, violations));
      }
    }
  }

  private static void check(
      Located<Agreement> agreement, AgreementEventKind kind, Violations violations) {
    LocalDate byOneSource = LocalDate.MAX;
    LocalDate byAnother = LocalDate.MIN;
    for (AgreementEvent event : agreement.getValue().getEvents()) {
      if (event.getKind() == kind && !event.isPlanned()) {
        LocalDate latest = event.latestDay().orElse(LocalDate.MAX);
        LocalDate earliest = event.earliestDay().orElse(LocalDate.MIN);
        byOneSource = latest.isBefore(byOneSource) ? latest : byOneSource;
        byAnother = earliest.isAfter(byAnother) ? earliest : byAnother;
      }
    }
    if (byOneSource.isBefore(byAnother)) {
      violations.add(
          agreement.getPath("events"),
          agreement.getValue().getId(),
          Map.of(
              "agreement", agreement.getValue().getId(),
              "event", kind,
              "date", byOneSource,
              "otherDate", byAnother));
    }
  }
}
