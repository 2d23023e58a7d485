package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
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
import nrw.bildungsnetz.rules.support.Contracts;

/** Rules about the days on which agreements are decided on, signed and come into force. */
public final class ContractDateRules {

  /** C04: an agreement is decided on, then signed, then comes into force. */
  public static final NetworkRule DECIDED_SIGNED_STARTED =
      NetworkRule.declare(
          Rule.builder()
              .id("C04")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.events")
              .source("Beispiele Münster 2008 und Kreis Coesfeld 2010: Beschluss, Vertrag, Beginn")
              .since("0.1.0"),
          ContractDateRules::decidedSignedStarted);

  /** C05: a Kooperationsvertrag comes into force at the start of a school year. */
  public static final NetworkRule STARTS_WITH_SCHOOL_YEAR =
      NetworkRule.declare(
          Rule.builder()
              .id("C05")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.type", "agreements.events")
              .source(
                  "Alle bekannten Verträge beginnen am 1. August, so in Münster, Coesfeld und Neuss")
              .since("0.1.0"),
          ContractDateRules::startsWithSchoolYear);

  /** C08: a Kooperationsvertrag was not signed before the first networks existed. */
  public static final NetworkRule NOT_BEFORE_FIRST_NETWORKS =
      NetworkRule.declare(
          Rule.builder()
              .id("C08")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.type", "agreements.events")
              .source("Die ersten 19 Kooperationsverträge wurden im Juni 2008 unterzeichnet")
              .since("0.1.0"),
          ContractDateRules::notBeforeFirstNetworks);

  private static final List<AgreementEventKind> IN_ORDER =
      List.of(
          AgreementEventKind.COUNCIL_DECISION,
          AgreementEventKind.SIGNING,
          AgreementEventKind.START);

  private static final LocalDate FIRST_NETWORKS = LocalDate.of(2008, Month.JUNE, 1);

  private ContractDateRules() {}

  private static void decidedSignedStarted(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> agreement : facts.getAgreements()) {
      AgreementEventKind before = null;
      EventDays daysBefore = null;
      for (AgreementEventKind kind : IN_ORDER) {
        EventDays days = EventDays.of(agreement.getValue(), kind).orElse(null);
        if (days != null) {
          if (daysBefore != null && daysBefore.areCertainlyAfter(days)) {
            violations.add(
                agreement.getPath("events"),
                agreement.getValue().getId(),
                Map.of(
                    "agreement", agreement.getValue().getId(),
                    "event", before,
                    "date", daysBefore.earliest(),
                    "next", kind,
                    "nextDate", days.latest()));
          }
          before = kind;
          daysBefore = days;
        }
      }
    }
  }

  private static void startsWithSchoolYear(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> contract : Contracts.of(facts)) {
      List<AgreementEvent> events = contract.getValue().getEvents();
      for (int i = 0; i < events.size(); i++) {
        LocalDate day = events.get(i).getDate().orElse(null);
        if (day != null && isStart(events.get(i)) && !beginsSchoolYear(day)) {
          violations.add(
              contract.getPath("events").element(i),
              contract.getValue().getId(),
              Map.of("agreement", contract.getValue().getId(), "date", day));
        }
      }
    }
  }

  private static boolean isStart(AgreementEvent event) {
    return event.getKind() == AgreementEventKind.START && !event.isPlanned();
  }

  private static boolean beginsSchoolYear(LocalDate day) {
    return day.getMonth() == Month.AUGUST && day.getDayOfMonth() == 1;
  }

  private static void notBeforeFirstNetworks(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> contract : Contracts.of(facts)) {
      EventDays.of(contract.getValue(), AgreementEventKind.SIGNING)
          .filter(signing -> signing.latest().isBefore(FIRST_NETWORKS))
          .ifPresent(
              signing ->
                  violations.add(
                      contract.getPath(),
                      contract.getValue().getId(),
                      Map.of("agreement", contract.getValue().getId(), "date", signing.latest())));
    }
  }
}
