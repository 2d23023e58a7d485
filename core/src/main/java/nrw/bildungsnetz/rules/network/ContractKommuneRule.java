package nrw.bildungsnetz.rules.network;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.Contracts;
import nrw.bildungsnetz.rules.support.FormerAachenKeys;
import nrw.bildungsnetz.rules.support.NormalizedName;
import nrw.bildungsnetz.rules.support.PlaceNames;
import nrw.bildungsnetz.rules.support.Territory;

/** The rule that a Kooperationsvertrag has one Kreis or one kreisfreie Stadt on its side. */
public final class ContractKommuneRule {

  /** C17: one Kreis or one kreisfreie Stadt concludes a Kooperationsvertrag with the Land. */
  public static final NetworkRule ONE_KREIS =
      NetworkRule.declare(
          Rule.builder()
              .id("C17")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.type", "agreements.parties")
              .addReads("organisations.name", "organisations.collective", "organisations.ags")
              .addAllReads(Authorities.READS)
              .source("§ 78a Abs. 1 und 3 SchulG NRW: für einen Kreis oder eine kreisfreie Stadt")
              .since("0.1.0"),
          ContractKommuneRule::oneKreis);

  private static final int MOST_NAMED = 10;

  private ContractKommuneRule() {}

  private static void oneKreis(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> contract : Contracts.of(facts)) {
      String id = contract.getValue().getId();
      gemeindeAlone(contract.getValue(), facts)
          .ifPresent(
              gemeinde ->
                  violations.add(
                      contract.getPath("parties"),
                      id,
                      Map.of("agreement", id, "organisation", gemeinde)));
      Map<String, String> kreise = kreise(contract.getValue(), facts);
      if (kreise.size() > 1) {
        violations.add(
            contract.getPath("parties"),
            id,
            Map.of(
                "agreement",
                id,
                "organisations",
                kreise.values().stream().limit(MOST_NAMED).toList()));
      }
    }
  }

  /** The first of the Kommune's parties, if all of them are kreisangehörige Gemeinden. */
  private static Optional<String> gemeindeAlone(Agreement contract, NetworkFacts facts) {
    String first = null;
    for (AgreementParty party : contract.getParties()) {
      if (party.getSide() == Side.KOMMUNE) {
        Organisation authority = Authorities.behind(Optional.of(party.getOrganisation()), facts);
        if (authority == null
            || authority.getKind() != OrganisationKind.GEMEINDE
            || mayBeAachen(authority)) {
          return Optional.empty();
        }
        first = first == null ? authority.getId() : first;
      }
    }
    return Optional.ofNullable(first);
  }

  /** The Stadt Aachen belongs to the StädteRegion and has the status of a kreisfreie Stadt. */
  private static boolean mayBeAachen(Organisation gemeinde) {
    return gemeinde.isCollective()
        || gemeinde.getAgs().isEmpty()
        || gemeinde
            .getAgs()
            .filter(ags -> Territory.STADT_AACHEN.equals(ags) || FormerAachenKeys.contains(ags))
            .isPresent();
  }

  /** The contracts in which several Kreise stand on the side of the Kommune. */
  static Set<String> contractsOfSeveral(NetworkFacts facts) {
    Set<String> several = new HashSet<>();
    for (Located<Agreement> contract : Contracts.of(facts)) {
      if (kreise(contract.getValue(), facts).size() > 1) {
        several.add(contract.getValue().getId());
      }
    }
    return several;
  }

  /**
   * The Kreise and kreisfreie Städte on the side of the Kommune. Kreis and Stadt Aachen, which
   * became the StädteRegion, are one.
   */
  private static Map<String, String> kreise(Agreement contract, NetworkFacts facts) {
    Map<String, String> kreise = new LinkedHashMap<>();
    for (AgreementParty party : contract.getParties()) {
      Organisation authority =
          party.getSide() == Side.KOMMUNE
              ? Authorities.behind(Optional.of(party.getOrganisation()), facts)
              : null;
      if (authority != null && Authorities.isKreis(authority) && !authority.isCollective()) {
        kreise.putIfAbsent(territory(authority), authority.getId());
      }
    }
    return kreise;
  }

  private static String territory(Organisation kreis) {
    return kreis
        .getAgs()
        .filter(ags -> AgsKeyValidator.isWellFormed(ags, 0))
        .or(() -> PlaceNames.kreiseIn(kreis.getName()).stream().findFirst())
        .map(Territory::kreis)
        .orElse(NormalizedName.of(kreis.getName()));
  }
}
