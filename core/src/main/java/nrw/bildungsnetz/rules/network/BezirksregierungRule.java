package nrw.bildungsnetz.rules.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Membership;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;
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

/** The rule that the Bezirksregierung is the one of the network's Regierungsbezirk. */
public final class BezirksregierungRule {

  /** N10: the Land is represented by the Bezirksregierung of the network's Regierungsbezirk. */
  public static final NetworkRule BEZIRKSREGIERUNG_OF_ITS_BEZIRK =
      NetworkRule.declare(
          Rule.builder()
              .id("N10")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads(
                  "ags",
                  "organisations.id",
                  "organisations.kind",
                  "organisations.regierungsbezirk",
                  "agreements.id",
                  "agreements.type",
                  "agreements.parties",
                  "committees.id",
                  "committees.type",
                  "committees.external",
                  "committees.period",
                  "memberships.id",
                  "memberships.committee",
                  "memberships.organisation",
                  "memberships.represents",
                  "memberships.role",
                  "memberships.advisory",
                  "memberships.period")
              .source(
                  "§ 88 Abs. 2 SchulG NRW: die Bezirksregierung als obere Schulaufsicht in ihrem"
                      + " Gebiet")
              .since("0.1.0"),
          BezirksregierungRule::check);

  private static final List<CommitteeType> BODIES =
      List.of(CommitteeType.LENKUNGSKREIS, CommitteeType.REGIONALKOORDINATION);

  private final NetworkFacts facts;
  private final Regierungsbezirk expected;
  private final Violations violations;

  private BezirksregierungRule(
      NetworkFacts facts, Regierungsbezirk expected, Violations violations) {
    this.facts = facts;
    this.expected = expected;
    this.violations = violations;
  }

  private static void check(NetworkFacts facts, Violations violations) {
    Regierungsbezirk.ofAgs(facts.network().getAgs())
        .ifPresent(
            expected -> {
              BezirksregierungRule check = new BezirksregierungRule(facts, expected, violations);
              Contracts.of(facts).forEach(check::parties);
              BODIES.forEach(check::members);
            });
  }

  private void parties(Located<Agreement> contract) {
    List<AgreementParty> parties = contract.value().getParties();
    for (int i = 0; i < parties.size(); i++) {
      if (parties.get(i).getSide() == Side.LAND) {
        ElementPath path = contract.path("parties").element(i);
        String id = contract.value().getId();
        report(
            Optional.of(parties.get(i).getOrganisation()),
            () -> path.property("organisation"),
            "agreement",
            id);
        report(
            parties.get(i).getRepresentedBy(),
            () -> path.property("representedBy"),
            "agreement",
            id);
      }
    }
  }

  private void members(CommitteeType type) {
    for (Located<Committee> body : Bodies.of(type, facts)) {
      if (!body.value().isExternal()) {
        for (Located<Membership> member : Bodies.membersOf(body.value(), facts)) {
          if (member.value().hasVote() && isForLand(member.value())) {
            report(
                member.value().getOrganisation(),
                () -> member.path("organisation"),
                "membership",
                member.value().getId());
          }
        }
      }
    }
  }

  private static boolean isForLand(Membership member) {
    Representation represents = member.getRepresents().orElse(null);
    return represents == Representation.LAND || represents == Representation.OBERE_SCHULAUFSICHT;
  }

  private void report(
      Optional<String> organisation,
      Supplier<ElementPath> path,
      String objectKind,
      String objectId) {
    Organisation authority = facts.organisations().valueOf(organisation);
    if (authority != null && authority.getKind() == OrganisationKind.BEZIRKSREGIERUNG) {
      authority
          .getRegierungsbezirk()
          .filter(stated -> stated != expected)
          .ifPresent(
              stated ->
                  violations.add(
                      path.get(),
                      objectId,
                      Map.of(
                          objectKind,
                          objectId,
                          "organisation",
                          authority.getId(),
                          "stated",
                          stated,
                          "ags",
                          facts.network().getAgs(),
                          "expected",
                          expected)));
    }
  }
}
