package nrw.bildungsnetz.testkit.generator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.ContributionBuilder;
import nrw.bildungsnetz.model.ContributionKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;

/** Land and Kommune as parties of a contract: who signed, and what they contribute. */
final class Parties {

  private Parties() {}

  static List<AgreementParty> of(Timeline.Contract contract, Setting setting, Dice dice) {
    return List.of(
        AgreementParty.builder()
            .organisation(Organisations.LAND)
            .side(Side.LAND)
            .representedBy(Organisations.ministryOn(Agreements.signing(contract)))
            .signatories(ofLand(dice))
            .addContribution(contribution(ContributionKind.STAFF).fte(BigDecimal.ONE).build())
            .build(),
        AgreementParty.builder()
            .organisation(Organisations.KOMMUNE)
            .side(Side.KOMMUNE)
            .signatories(ofKommune(setting.territory(), dice))
            .contributions(ofKommune(setting, dice))
            .build());
  }

  private static List<Signatory> ofLand(Dice dice) {
    SignatoryOffice office =
        dice.one(List.of(SignatoryOffice.MINISTER, SignatoryOffice.STAATSSEKRETAER));
    List<Signatory> signatories = new ArrayList<>();
    signatories.add(signatory(office, dice));
    if (dice.chance(30)) {
      signatories.add(
          signatory(SignatoryOffice.REGIERUNGSPRAESIDENT, dice)
              .with(copy -> copy.organisation(Organisations.BEZIRKSREGIERUNG)));
    }
    return signatories;
  }

  private static List<Signatory> ofKommune(DrawnTerritory territory, Dice dice) {
    List<Signatory> signatories = new ArrayList<>();
    boolean city = territory.isCity();
    signatories.add(
        signatory(city ? SignatoryOffice.OBERBUERGERMEISTER : SignatoryOffice.LANDRAT, dice));
    switch (dice.between(0, 4)) {
      case 0 ->
          signatories.add(
              signatory(
                  city ? SignatoryOffice.STADTDIREKTOR : SignatoryOffice.KREISDIREKTOR, dice));
      case 1 -> signatories.add(signatory(SignatoryOffice.DEZERNENT, dice));
      case 2 ->
          signatories.add(
              Signatory.builder()
                  .office(SignatoryOffice.OTHER)
                  .officeName("Vorsitz des Schulausschusses")
                  .build());
      default -> {
        if (!city) {
          signatories.add(
              Signatory.builder().office(SignatoryOffice.BUERGERMEISTER).collective(true).build());
        }
      }
    }
    return signatories;
  }

  static Signatory signatory(SignatoryOffice office, Dice dice) {
    return Signatory.builder()
        .office(office)
        .person(dice.maybe(50, People.name(dice.between(0, 5_000))))
        .build();
  }

  private static List<Contribution> ofKommune(Setting setting, Dice dice) {
    return List.of(
        contribution(ContributionKind.STAFF).fte(BigDecimal.valueOf(dice.between(2, 6), 1)).build(),
        contribution(ContributionKind.PREMISES).build(),
        contribution(ContributionKind.MATERIAL_COSTS)
            .eurosPerYear(dice.maybe(60, BigDecimal.valueOf(dice.between(5_000, 80_000))))
            .approximate(dice.chance(30))
            .sources(setting.sourced(dice))
            .build(),
        contribution(dice.chance(50) ? ContributionKind.MONEY : ContributionKind.OTHER)
            .subject("Fortbildungen für Schulleitungen")
            .build());
  }

  private static ContributionBuilder contribution(ContributionKind kind) {
    return Contribution.builder().kind(kind);
  }
}
