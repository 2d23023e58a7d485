package nrw.bildungsnetz.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.SignatoryOffice;

/** Rules about the parties of an agreement and who signed for them. */
final class ContractParties {

  /** C09: of each party it is stated who signed for it, in which office. */
  static final NetworkRule EACH_PARTY_SIGNED =
      NetworkRule.declare(
          Rule.builder()
              .id("C09")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .basis(Basis.NOT_STATED)
              .addReads("agreements.id", "agreements.parties", "agreements.events", "status")
              .source("Verträge von Coesfeld, Remscheid und Unna: je Partner wer, in welchem Amt")
              .since("0.1.0"),
          ContractParties::eachPartySigned);

  /** C11: a third partner of a Kooperationsvertrag has an agreement of its own. */
  static final NetworkRule THIRD_PARTY_HAS_AGREEMENT =
      NetworkRule.declare(
          Rule.builder()
              .id("C11")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .addReads(
                  "agreements.id", "agreements.type", "agreements.events", "agreements.parties")
              .source("Beispiel Dortmund: eigene Kooperationsvereinbarung mit einem Verein")
              .since("0.1.0"),
          ContractParties::thirdPartyHasAgreement);

  static final List<NetworkRule> ALL = List.of(EACH_PARTY_SIGNED, THIRD_PARTY_HAS_AGREEMENT);

  private ContractParties() {}

  private static void eachPartySigned(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    Unstated.report(
        Chosen.from(facts.agreements(), each -> !isOnlyPlanned(each)),
        agreement -> unsigned(agreement).isEmpty(),
        agreement ->
            violations.add(
                agreement.path("parties"),
                agreement.value().getId(),
                Map.of(
                    "agreement", agreement.value().getId(),
                    "missing", unsigned(agreement.value()))),
        several ->
            violations.add(
                ElementPath.root().property("agreements"), facts.network().getId(), several));
  }

  private static boolean isOnlyPlanned(Agreement agreement) {
    List<AgreementEvent> events = agreement.getEvents();
    return !events.isEmpty() && events.stream().allMatch(AgreementEvent::isPlanned);
  }

  /** The organisations for which nobody signed in an office that is stated; ten at most. */
  private static List<String> unsigned(Agreement agreement) {
    return agreement.getParties().stream()
        .filter(party -> party.getSignatories().isEmpty() || !allInOffice(party))
        .map(AgreementParty::getOrganisation)
        .limit(10)
        .toList();
  }

  private static boolean allInOffice(AgreementParty party) {
    return party.getSignatories().stream()
        .allMatch(
            each -> each.getOffice() != SignatoryOffice.OTHER || each.getOfficeName().isPresent());
  }

  private static void thirdPartyHasAgreement(NetworkFacts facts, Violations violations) {
    for (Placed<Agreement> contract : facts.kooperationsvertraege()) {
      List<AgreementParty> parties = contract.value().getParties();
      for (int i = 0; i < parties.size(); i++) {
        AgreementParty party = parties.get(i);
        if (party.getSide() == Side.THIRD
            && contract.value().stateOn(facts.asOf()) != AgreementState.ENDED
            && !partnersBesideContracts(facts).contains(party.getOrganisation())) {
          violations.add(
              contract.path("parties").element(i),
              contract.value().getId(),
              Map.of(
                  "agreement", contract.value().getId(),
                  "organisation", party.getOrganisation()));
        }
      }
    }
  }

  /** Those who have concluded another agreement than a Kooperationsvertrag. */
  private static Set<String> partnersBesideContracts(NetworkFacts facts) {
    Set<String> partners = new HashSet<>();
    for (Placed<Agreement> agreement : facts.agreements()) {
      if (agreement.value().getType() != AgreementType.KOOPERATIONSVERTRAG) {
        agreement.value().getParties().forEach(party -> partners.add(party.getOrganisation()));
      }
    }
    return partners;
  }
}
