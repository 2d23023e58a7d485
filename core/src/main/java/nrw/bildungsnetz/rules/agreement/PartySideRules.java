package nrw.bildungsnetz.rules.agreement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.Quotas;
import nrw.bildungsnetz.rules.support.Standing;

/** Rules about the side that a party to an agreement stands on, and who signs for it. */
public final class PartySideRules {

  private static final List<String> READS =
      Stream.concat(Authorities.READS.stream(), Stream.of("agreements.id", "agreements.parties"))
          .toList();

  /** C18: no authority of the Land stands on the side of the Kommune. */
  public static final NetworkRule LAND_ON_ITS_SIDE =
      NetworkRule.declare(
          Rule.builder()
              .id("C18")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addAllReads(READS)
              .source("§ 78a Abs. 3 SchulG NRW: Land und Kommune; § 88 SchulG NRW")
              .since("0.1.0"),
          PartySideRules::landOnItsSide);

  /** C19: the Kommune stands on its own side, and each side signs for itself. */
  public static final NetworkRule EACH_FOR_ITSELF =
      NetworkRule.declare(
          Rule.builder()
              .id("C19")
              .severity(Severity.WARNING)
              .category(Category.AGREEMENT)
              .addAllReads(READS)
              .source(
                  "§ 78a Abs. 3 SchulG NRW; § 91 SchulG NRW und BASS 10-32 Nr. 2, § 3: Landrat oder"
                      + " Oberbürgermeister als Mitglied des Schulamts")
              .since("0.1.0"),
          PartySideRules::eachForItself);

  /** C20: a contract that asks for parity gives each side as many seats as the other. */
  public static final NetworkRule QUOTAS_IN_PARITY =
      NetworkRule.declare(
          Rule.builder()
              .id("C20")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.content")
              .source(
                  "Logik; Kooperationsvertrag, Beispiel Kreis Euskirchen: paritätisch, je sechs")
              .since("0.1.0"),
          PartySideRules::quotasInParity);

  private static final Set<SignatoryOffice> OFFICES_OF_THE_LAND =
      Collections.unmodifiableSet(
          EnumSet.of(
              SignatoryOffice.MINISTER,
              SignatoryOffice.STAATSSEKRETAER,
              SignatoryOffice.REGIERUNGSPRAESIDENT));

  private static final Set<SignatoryOffice> OFFICES_OF_THE_KOMMUNE =
      Collections.unmodifiableSet(
          EnumSet.of(
              SignatoryOffice.LANDRAT,
              SignatoryOffice.OBERBUERGERMEISTER,
              SignatoryOffice.BUERGERMEISTER,
              SignatoryOffice.KREISDIREKTOR,
              SignatoryOffice.STADTDIREKTOR));

  private PartySideRules() {}

  private static void landOnItsSide(NetworkFacts facts, Violations violations) {
    holdSides(facts, Standing.EXCLUDED, violations);
  }

  private static void eachForItself(NetworkFacts facts, Violations violations) {
    holdSides(facts, Standing.UNUSUAL, violations);
    for (Located<Agreement> agreement : facts.getAgreements()) {
      List<AgreementParty> parties = agreement.getValue().getParties();
      for (int i = 0; i < parties.size(); i++) {
        holdOffices(agreement, i, parties.get(i), violations);
      }
    }
  }

  private static void holdSides(NetworkFacts facts, Standing asked, Violations violations) {
    for (Located<Agreement> agreement : facts.getAgreements()) {
      List<AgreementParty> parties = agreement.getValue().getParties();
      for (int i = 0; i < parties.size(); i++) {
        AgreementParty party = parties.get(i);
        ElementPath path = agreement.getPath("parties").element(i);
        Optional<String> named = Optional.of(party.getOrganisation());
        holdSide(
            agreement, named, party.getSide(), path.property("side"), facts, asked, violations);
        holdSide(
            agreement,
            party.getRepresentedBy(),
            party.getSide(),
            path.property("representedBy"),
            facts,
            asked,
            violations);
      }
    }
  }

  private static void holdSide(
      Located<Agreement> agreement,
      Optional<String> named,
      Side side,
      ElementPath path,
      NetworkFacts facts,
      Standing asked,
      Violations violations) {
    Organisation authority = Authorities.behind(named, facts);
    Representation ofSide =
        switch (side) {
          case LAND -> Representation.LAND;
          case KOMMUNE -> Representation.KOMMUNE;
          case THIRD -> Representation.PARTNER;
        };
    if (authority != null && Standing.of(authority.getKind(), ofSide) == asked) {
      String id = agreement.getValue().getId();
      violations.add(
          path,
          id,
          Map.of(
              "agreement",
              id,
              "organisation",
              authority.getId(),
              "kind",
              authority.getKind(),
              "side",
              side));
    }
  }

  private static void holdOffices(
      Located<Agreement> agreement, int index, AgreementParty party, Violations violations) {
    List<Signatory> signatories = party.getSignatories();
    for (int i = 0; i < signatories.size(); i++) {
      SignatoryOffice office = signatories.get(i).getOffice();
      boolean foreign =
          switch (party.getSide()) {
            case LAND -> OFFICES_OF_THE_KOMMUNE.contains(office);
            case KOMMUNE -> OFFICES_OF_THE_LAND.contains(office);
            case THIRD -> false;
          };
      if (foreign) {
        String id = agreement.getValue().getId();
        violations.add(
            agreement
                .getPath("parties")
                .element(index)
                .property("signatories")
                .element(i)
                .property("office"),
            id,
            Map.of("agreement", id, "office", office, "side", party.getSide()));
      }
    }
  }

  private static void quotasInParity(NetworkFacts facts, Violations violations) {
    for (Located<Agreement> agreement : facts.getAgreements()) {
      AgreementContent content = agreement.getValue().getContent().orElse(null);
      if (content != null && content.isParity()) {
        Map<Side, Integer> seats = Quotas.bySide(content);
        Integer land = seats.get(Side.LAND);
        Integer kommune = seats.get(Side.KOMMUNE);
        if (land != null && kommune != null && !land.equals(kommune)) {
          String id = agreement.getValue().getId();
          violations.add(
              agreement.getPath("content").property("seatQuotas"),
              id,
              Map.of("agreement", id, "land", land, "kommune", kommune));
        }
      }
    }
  }
}
