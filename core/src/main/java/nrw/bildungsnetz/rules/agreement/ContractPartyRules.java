package nrw.bildungsnetz.rules.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementState;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
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

/** Rules about the parties of an agreement and who signed for them. */
public final class ContractPartyRules {

  /** C09: if signatories are stated, each party has at least one, and each has an office. */
  public static final NetworkRule EACH_PARTY_SIGNED =
      NetworkRule.declare(
          Rule.builder()
              .id("C09")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .basis(Basis.NOT_STATED)
              .addReads("agreements.id", "agreements.parties", "status")
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
    for (Located<Agreement> agreement : facts.agreements()) {
      List<AgreementParty> parties = agreement.value().getParties();
      boolean someoneSigned = parties.stream().anyMatch(party -> !party.getSignatories().isEmpty());
      for (int i = 0; i < parties.size(); i++) {
        if (someoneSigned && parties.get(i).getSignatories().isEmpty()) {
          violations.add(
              agreement.path("parties").element(i),
              agreement.value().getId(),
              Map.of(
                  "agreement", agreement.value().getId(),
                  "organisation", parties.get(i).getOrganisation()));
        }
        reportWithoutOffice(agreement, i, violations);
      }
    }
  }

  private static void reportWithoutOffice(
      Located<Agreement> agreement, int party, Violations violations) {
    List<Signatory> signatories = agreement.value().getParties().get(party).getSignatories();
    for (int i = 0; i < signatories.size(); i++) {
      Signatory signatory = signatories.get(i);
      if (signatory.getOffice() == SignatoryOffice.OTHER && signatory.getOfficeName().isEmpty()) {
        violations.add(
            agreement.path("parties").element(party).property("signatories").element(i),
            agreement.value().getId(),
            Map.of(
                "agreement", agreement.value().getId(),
                "signedFor", agreement.value().getParties().get(party).getOrganisation()));
      }
    }
  }

  private static void thirdPartyHasAgreement(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> contract : Contracts.of(facts)) {
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

  /** The parties to agreements other than a Kooperationsvertrag. */
  private static Set<String> partnersBesideContracts(NetworkFacts facts) {
    Set<String> partners = new HashSet<>();
    for (Located<Agreement> agreement : facts.agreements()) {
      if (agreement.value().getType() != AgreementType.KOOPERATIONSVERTRAG) {
        agreement.value().getParties().forEach(party -> partners.add(party.getOrganisation()));
      }
    }
    return partners;
  }
}
