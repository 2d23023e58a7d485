package nrw.bildungsnetz.rules.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Bodies;
import nrw.bildungsnetz.rules.support.Contracts;

/** Rules about the Kooperationsvertrag and further agreements. */
public final class AgreementRules {

  /** C01: the parties of a Kooperationsvertrag include Land and Kommune. */
  public static final NetworkRule LAND_AND_KOMMUNE_ARE_PARTIES =
      NetworkRule.declare(
          Rule.builder()
              .id("C01")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.type", "agreements.parties")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          AgreementRules::landAndKommuneAreParties);

  /** C02: a Kooperationsvertrag fixes Handlungsfelder and organisation. */
  public static final NetworkRule FIXES_FIELDS_AND_ORGANISATION =
      NetworkRule.declare(
          Rule.builder()
              .id("C02")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.type", "agreements.content")
              .source("§ 78a Abs. 3 SchulG NRW")
              .since("0.1.0"),
          AgreementRules::fixesFieldsAndOrganisation);

  /** C16: a Kooperationsvertrag provides for the three bodies of the contract standard. */
  public static final NetworkRule PROVIDES_FOR_THREE_BODIES =
      NetworkRule.declare(
          Rule.builder()
              .id("C16")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.type", "agreements.content")
              .source("Bezirksregierung Düsseldorf: feste Struktur aus drei Gremien in der Kommune")
              .since("0.1.0"),
          AgreementRules::providesForThreeBodies);

  /** C06: an agreement does not end before it begins. */
  public static final NetworkRule END_AFTER_START =
      NetworkRule.declare(
          Rule.builder()
              .id("C06")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.events")
              .source("Zeitlogik")
              .since("0.1.0"),
          AgreementRules::endAfterStart);

  private AgreementRules() {}

  private static final Set<AgreementEventKind> ENDS =
      EnumSet.of(AgreementEventKind.TERMINATION, AgreementEventKind.EXPIRY);

  private static void landAndKommuneAreParties(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> agreement : Contracts.of(facts)) {
      List<AgreementParty> parties = agreement.getValue().getParties();
      Set<Side> missing = EnumSet.of(Side.LAND, Side.KOMMUNE);
      parties.forEach(party -> missing.remove(party.getSide()));
      if (!parties.isEmpty() && !missing.isEmpty()) {
        violations.add(
            agreement.getPath("parties"),
            agreement.getValue().getId(),
            Map.of("agreement", agreement.getValue().getId(), "missing", List.copyOf(missing)));
      }
    }
  }

  private static void fixesFieldsAndOrganisation(NetworkFacts facts, Violations violations) {
    reportMissing(AgreementRules::missingByLaw, facts, violations);
  }

  private static void providesForThreeBodies(NetworkFacts facts, Violations violations) {
    reportMissing(AgreementRules::missingBodies, facts, violations);
  }

  private static void reportMissing(
      Function<AgreementContent, List<?>> missingIn, NetworkFacts facts, Violations violations) {
    for (Located<Agreement> agreement : Contracts.of(facts)) {
      // A document that states part of the content does not rule out the rest.
      List<?> missing =
          agreement
              .getValue()
              .getContent()
              .filter(AgreementContent::isComplete)
              .<List<?>>map(missingIn)
              .orElse(List.of());
      if (!missing.isEmpty()) {
        violations.add(
            agreement.getPath("content"),
            agreement.getValue().getId(),
            Map.of("agreement", agreement.getValue().getId(), "missing", missing));
      }
    }
  }

  private static List<?> missingByLaw(AgreementContent content) {
    List<Category> missing = new ArrayList<>(0);
    if (content.getHandlungsfelder().isEmpty()) {
      missing.add(Category.HANDLUNGSFELD);
    }
    if (!statesOrganisation(content)) {
      missing.add(Category.COMMITTEE);
    }
    return missing;
  }

  private static List<?> missingBodies(AgreementContent content) {
    return statesOrganisation(content)
        ? Bodies.THREE_BODIES.stream()
            .filter(body -> !content.getCommittees().contains(body))
            .toList()
        : List.of();
  }

  /** Any statement counts: the law leaves the form of organisation open. */
  private static boolean statesOrganisation(AgreementContent content) {
    return !content.getCommittees().isEmpty()
        || !content.getSeatQuotas().isEmpty()
        || !content.getClauses().isEmpty()
        || content.isParity()
        || content.isConsensus();
  }

  private static boolean endsIt(AgreementEvent event) {
    return ENDS.contains(event.getKind()) && !event.isPlanned();
  }

  private static void endAfterStart(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> agreement : facts.getAgreements()) {
      LocalDate begin = agreement.getValue().earliestBeginning().orElse(LocalDate.MIN);
      List<AgreementEvent> events = agreement.getValue().getEvents();
      for (int i = 0; i < events.size(); i++) {
        LocalDate end = events.get(i).latestDay().orElse(LocalDate.MAX);
        if (endsIt(events.get(i)) && end.isBefore(begin)) {
          violations.add(
              agreement.getPath("events").element(i),
              agreement.getValue().getId(),
              Map.of("agreement", agreement.getValue().getId(), "end", end, "start", begin));
        }
      }
    }
  }
}
