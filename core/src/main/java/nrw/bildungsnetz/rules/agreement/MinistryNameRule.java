package nrw.bildungsnetz.rules.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Contracts;

/** The rule that the school ministry has the name it had when a Kooperationsvertrag was signed. */
public final class MinistryNameRule {

  /** C03: a contract uses the name the school ministry had when it was signed. */
  public static final NetworkRule CALLED_AS_AT_SIGNING =
      NetworkRule.declare(
          Rule.builder()
              .id("C03")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .addReads(
                  "agreements.id",
                  "agreements.type",
                  "agreements.events",
                  "agreements.parties",
                  "organisations.id",
                  "organisations.kind",
                  "organisations.name")
              .source("Regierungswechsel vom 30. Juni 2017: neuer Name des Schulministeriums")
              .since("0.1.0"),
          MinistryNameRule::calledAsAtSigning);

  private final NetworkFacts facts;
  private final Located<Agreement> contract;
  private final EventDays signing;
  private final SchoolMinistry expected;

  private MinistryNameRule(
      NetworkFacts facts, Located<Agreement> contract, EventDays signing, SchoolMinistry expected) {
    this.facts = facts;
    this.contract = contract;
    this.signing = signing;
    this.expected = expected;
  }

  private static void calledAsAtSigning(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> contract : Contracts.of(facts)) {
      EventDays signing =
          EventDays.of(contract.getValue(), AgreementEventKind.SIGNING).orElse(null);
      SchoolMinistry expected = signing == null ? null : SchoolMinistry.in(signing).orElse(null);
      if (signing != null && expected != null) {
        new MinistryNameRule(facts, contract, signing, expected).checkParties(violations);
      }
    }
  }

  private void checkParties(Violations violations) {
    List<AgreementParty> parties = contract.getValue().getParties();
    for (int i = 0; i < parties.size(); i++) {
      ElementPath party = contract.getPath("parties").element(i);
      check(parties.get(i).getOrganisation(), party.property("organisation"), violations);
      parties
          .get(i)
          .getRepresentedBy()
          .ifPresent(agent -> check(agent, party.property("representedBy"), violations));
    }
  }

  private void check(String organisation, ElementPath path, Violations violations) {
    boolean hasOtherName =
        facts
            .getOrganisations()
            .find(organisation)
            .map(Located::getValue)
            .filter(found -> found.getKind() == OrganisationKind.MINISTERIUM)
            .map(Organisation::getName)
            .flatMap(SchoolMinistry::named)
            .filter(stated -> stated != expected)
            .isPresent();
    if (hasOtherName) {
      Map<String, Object> arguments = new HashMap<>();
      arguments.put("agreement", contract.getValue().getId());
      arguments.put("organisation", organisation);
      arguments.put("expected", expected);
      signing.day().ifPresent(day -> arguments.put("date", day));
      violations.add(path, contract.getValue().getId(), arguments);
    }
  }
}
