package nrw.bildungsnetz.rules.agreement;

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
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;
import nrw.bildungsnetz.rules.support.Filters;
import nrw.bildungsnetz.rules.support.MissingStatements;

/** Rules about the parties of an agreement and who signed for them. */
public final class ContractPartyRules {

  /** C09: for each party it is stated who signed for it and in which office. */
  public static final NetworkRule EACH_PARTY_SIGNED =
      NetworkRule.declare(
          Rule.builder()
              .id("C09")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .basis(Basis.NOT_STATED)
              .addReads("agreements.id", "agreements.parties", "agreements.events", "status")
              .source("Verträge von Coesfeld, Remscheid und Unna: je Partner wer, in welchem Amt")
              .since("0.1.0"),
          ContractPartyRules::eachPartySigned);

  /** C11: a third party to a Kooperationsvertrag has a separate agreement. */
  public static final NetworkRule THIRD_PARTY_HAS_AGREEMENT =
      NetworkRule.declare(
          Rule.builder()
              .id("C11")
              .severity(Severity.INFO)
              .category(Category.AGREEMENT)
              .addReads(
                  "agreements.id", "agreements.type", "agreements.events", "agreements.parties")
              .source("Beispiel Dortmund: eigene Kooperationsvereinbarung mit einem Verein")
              .since("0.1.0"),
          ContractPartyRules::thirdPartyHasAgreement);

  private ContractPartyRules() {}

  private static void eachPartySigned(NetworkFacts facts, Violations violations) {
    if (facts.isSaidToBeInactive()) {
      return;
    }
    MissingStatements.report(
        Filters.from(facts.getAgreements(), each -> !isOnlyPlanned(each)),
        agreement -> withoutSignatory(agreement).isEmpty(),
        agreement ->
            violations.add(
                agreement.getPath("parties"),
                agreement.getValue().getId(),
                Map.of(
                    "agreement", agreement.getValue().getId(),
                    "organisations", withoutSignatory(agreement.getValue()))),
        several ->
            violations.add(
                ElementPath.root().property("agreements"), facts.getNetwork().getId(), several));
  }

  private static boolean isOnlyPlanned(Agreement agreement) {
    List<AgreementEvent> events = agreement.getEvents();
    return !events.isEmpty() && events.stream().allMatch(AgreementEvent::isPlanned);
  }

  /** The first ten organisations whose signatories or their offices are not all stated. */
  private static List<String> withoutSignatory(Agreement agreement) {
    return agreement.getParties().stream()
        .filter(party -> party.getSignatories().isEmpty() || !allOfficesStated(party))
        .map(AgreementParty::getOrganisation)
        .limit(10)
        .toList();
  }

  private static boolean allOfficesStated(AgreementParty party) {
    return party.getSignatories().stream()
        .allMatch(
            each -> each.getOffice() != SignatoryOffice.OTHER || each.getOfficeName().isPresent());
  }

  private static void thirdPartyHasAgreement(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> contract : Contracts.of(facts)) {
      List<AgreementParty> parties = contract.getValue().getParties();
      for (int i = 0; i < parties.size(); i++) {
        AgreementParty party = parties.get(i);
        if (party.getSide() == Side.THIRD
            && contract.getValue().stateOn(facts.getAsOf()) != AgreementState.ENDED
            && !partnersBesideContracts(facts).contains(party.getOrganisation())) {
          violations.add(
              contract.getPath("parties").element(i),
              contract.getValue().getId(),
              Map.of(
                  "agreement", contract.getValue().getId(),
                  "organisation", party.getOrganisation()));
        }
      }
    }
  }

  /** The parties to agreements other than a Kooperationsvertrag. */
  private static Set<String> partnersBesideContracts(NetworkFacts facts) {
    Set<String> partners = new HashSet<>();
    for (Located<Agreement> agreement : facts.getAgreements()) {
      if (agreement.getValue().getType() != AgreementType.KOOPERATIONSVERTRAG) {
        agreement.getValue().getParties().forEach(party -> partners.add(party.getOrganisation()));
      }
    }
    return partners;
  }
}
