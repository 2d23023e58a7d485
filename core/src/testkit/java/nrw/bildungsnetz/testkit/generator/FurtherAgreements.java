package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementPartyBuilder;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.SignatoryOffice;

/**
 * Agreements besides the contract, such as with an association, with a Transferagentur, or for
 * KAoA.
 */
final class FurtherAgreements {

  private static final List<AgreementType> TYPES =
      List.of(
          AgreementType.KOOPERATIONSVEREINBARUNG,
          AgreementType.ZIELVEREINBARUNG,
          AgreementType.PLANUNGSVEREINBARUNG,
          AgreementType.RAHMENVEREINBARUNG,
          AgreementType.OTHER);

  private FurtherAgreements() {}

  static List<Agreement> of(Setting setting) {
    List<Agreement> agreements = new ArrayList<>();
    Dice dice = setting.dice("further");
    for (AgreementType type : TYPES) {
      if (dice.chance(40)) {
        agreements.add(agreement(type, dice.fork(type.name()), setting));
      }
    }
    return agreements;
  }

  private static Agreement agreement(AgreementType type, Dice dice, Setting setting) {
    Span span = setting.span().within(dice);
    return Agreement.builder()
        .id("vereinbarung-" + type.name().toLowerCase(Locale.ROOT))
        .type(type)
        .title("Vereinbarung über die Zusammenarbeit")
        .addParties(kommune(type, dice), partner(type, dice))
        .events(events(dice, span))
        .sources(setting.sourced(dice))
        .build();
  }

  /** If the partner's signatory is stated, so is the Kommune's. */
  private static AgreementParty kommune(AgreementType type, Dice dice) {
    AgreementPartyBuilder kommune =
        AgreementParty.builder().organisation(Organisations.KOMMUNE).side(Side.KOMMUNE);
    return type == AgreementType.KOOPERATIONSVEREINBARUNG
        ? kommune.addSignatory(Parties.signatory(SignatoryOffice.DEZERNENT, dice)).build()
        : kommune.build();
  }

  private static AgreementParty partner(AgreementType type, Dice dice) {
    return switch (type) {
      case PLANUNGSVEREINBARUNG ->
          AgreementParty.builder()
              .organisation(Organisations.LAND)
              .side(Side.LAND)
              .representedBy(Organisations.LABOUR_MINISTRY)
              .build();
      case KOOPERATIONSVEREINBARUNG ->
          AgreementParty.builder()
              .organisation(Organisations.VEREIN)
              .side(Side.THIRD)
              .addSignatory(Parties.signatory(SignatoryOffice.VORSTAND, dice))
              .build();
      default ->
          AgreementParty.builder()
              .organisation(Organisations.TRANSFERAGENTUR)
              .side(Side.THIRD)
              .build();
    };
  }

  private static List<AgreementEvent> events(Dice dice, Span span) {
    List<AgreementEvent> events = new ArrayList<>();
    events.add(event(AgreementEventKind.SIGNING, span.first()));
    LocalDate changed = span.first().plusYears(1);
    if (dice.chance(40) && span.lastTold().isAfter(changed)) {
      events.add(event(AgreementEventKind.AMENDMENT, changed));
    }
    span.last().ifPresent(last -> events.add(event(AgreementEventKind.EXPIRY, last)));
    return events;
  }

  private static AgreementEvent event(AgreementEventKind kind, LocalDate day) {
    return AgreementEvent.builder().kind(kind).date(day).build();
  }
}
