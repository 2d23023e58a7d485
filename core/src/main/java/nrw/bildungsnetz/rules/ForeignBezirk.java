package nrw.bildungsnetz.rules;

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

/** The rule that the Bezirksregierung is the one of the network's Regierungsbezirk. */
final class ForeignBezirk {

  /** N10: the Land is represented by the Bezirksregierung in whose Regierungsbezirk it lies. */
  static final NetworkRule BEZIRKSREGIERUNG_OF_ITS_BEZIRK =
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
          ForeignBezirk::check);

  private static final List<CommitteeType> BODIES =
      List.of(CommitteeType.LENKUNGSKREIS, CommitteeType.REGIONALKOORDINATION);

  private final NetworkFacts facts;
  private final Regierungsbezirk expected;
  private final Violations violations;

  private ForeignBezirk(NetworkFacts facts, Regierungsbezirk expected, Violations violations) {
    this.facts = facts;
    this.expected = expected;
    this.violations = violations;
  }

  private static void check(NetworkFacts facts, Violations violations) {
    Regierungsbezirk.ofAgs(facts.network().getAgs())
        .ifPresent(
            expected -> {
              ForeignBezirk check = new ForeignBezirk(facts, expected, violations);
              facts.kooperationsvertraege().forEach(check::parties);
              BODIES.forEach(check::members);
            });
  }

  private void parties(Placed<Agreement> contract) {
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
    for (Placed<Committee> body : facts.committees(type)) {
      if (!body.value().isExternal()) {
        for (Placed<Membership> member : facts.membersOf(body.value())) {
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
