package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventBuilder;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.MustervertragUse;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.Vote;

/** The Kooperationsverträge with their events, and the other agreements. */
final class Agreements {

  private final Setting setting;
  private final Fields fields;
  private final Seats seats;

  private Agreements(Setting setting, Fields fields, Seats seats) {
    this.setting = setting;
    this.fields = fields;
    this.seats = seats;
  }

  static List<Agreement> of(Setting setting, Fields fields, Seats seats) {
    Agreements agreements = new Agreements(setting, fields, seats);
    List<Agreement> all = new ArrayList<>();
    Dice dice = setting.dice("agreements");
    for (Timeline.Contract contract : setting.timeline().contracts()) {
      all.add(agreements.contract(contract, dice.fork(contract.id())));
    }
    all.addAll(FurtherAgreements.of(setting));
    return all;
  }

  /** The day on which a contract was signed, after the council's decision. */
  static LocalDate signing(Timeline.Contract contract) {
    return isBegunBySigning(contract) ? contract.start() : contract.start().minusDays(30);
  }

  private static boolean isBegunBySigning(Timeline.Contract contract) {
    return contract.switches().get(0).getKind() == AgreementEventKind.SIGNING;
  }

  /** The body of the Kommune that decides on a contract. */
  static PoliticalBody council(DrawnTerritory territory) {
    return switch (territory.kreis().getKind()) {
      case KREISFREIE_STADT -> PoliticalBody.RAT;
      case KREIS -> PoliticalBody.KREISTAG;
      case STAEDTEREGION -> PoliticalBody.STAEDTEREGIONSTAG;
    };
  }

  private Agreement contract(Timeline.Contract contract, Dice dice) {
    AgreementBuilder agreement =
        Agreement.builder()
            .id(contract.id())
            .type(AgreementType.KOOPERATIONSVERTRAG)
            .title(dice.maybe(80, "Kooperationsvertrag zur Entwicklung eines Bildungsnetzwerkes"))
            .parties(Parties.of(contract, setting, dice.fork("parties")))
            .addAllEvents(talks(contract, dice))
            .addAllEvents(contract.switches())
            .content(content(contract, dice))
            .amends(contract.amends())
            .sources(setting.sourced(dice));
    if (setting.timeline().span().last().isEmpty() && dice.chance(20)) {
      agreement.addEvent(
          event(AgreementEventKind.AMENDMENT, When.on(Timeline.STAND.plusYears(1)))
              .planned(true)
              .subject("Ein weiterer Sitz im Lenkungskreis")
              .build());
    }
    if (dice.chance(20)) {
      AgreementEventKind kind =
          dice.chance(70) ? AgreementEventKind.ATTESTED : AgreementEventKind.NOT_ATTESTED;
      agreement.addEvent(event(kind, When.on(Timeline.STAND)).build());
    }
    return agreement.build();
  }

  /** The events before the contract: possibly a first refusal, the decision and the signing. */
  private List<AgreementEvent> talks(Timeline.Contract contract, Dice dice) {
    LocalDate signing = signing(contract);
    LocalDate decision = signing.minusDays(dice.between(1, 8));
    List<AgreementEvent> events = new ArrayList<>();
    if (dice.chance(15)) {
      events.add(
          event(AgreementEventKind.REFUSAL, When.about(dice, decision.minusDays(60))).build());
    }
    events.add(
        event(AgreementEventKind.COUNCIL_DECISION, When.on(decision))
            .decidedBy(council(setting.territory()))
            .vote(vote(dice))
            .readings(dice.maybe(30, dice.between(1, 6)))
            .build());
    if (!isBegunBySigning(contract)) {
      events.add(signed(signing, dice));
      if (dice.chance(15)) {
        // Another source takes the ceremony for the signing.
        events.add(signed(signing.plusDays(7), dice));
      }
    }
    return events;
  }

  private AgreementEvent signed(LocalDate day, Dice dice) {
    return event(AgreementEventKind.SIGNING, When.on(day))
        .subject(dice.maybe(30, "Unterzeichnung im Rathaus"))
        .attendees(dice.some(List.of(Organisations.BEZIRKSREGIERUNG), 1))
        .sources(setting.sourced(dice))
        .build();
  }

  static Vote vote(Dice dice) {
    return dice.chance(40)
        ? Vote.builder().unanimous(true).inFavour(dice.maybe(50, dice.between(20, 60))).build()
        : Vote.builder()
            .inFavour(dice.between(11, 40))
            .against(dice.between(0, 5))
            .abstentions(dice.maybe(60, dice.between(0, 4)))
            .build();
  }

  private AgreementContent content(Timeline.Contract contract, Dice dice) {
    return AgreementContent.builder()
        .handlungsfelder(fields.on(setting.span().first()))
        .addCommittees(
            CommitteeType.LENKUNGSKREIS,
            CommitteeType.BILDUNGSKONFERENZ,
            CommitteeType.BILDUNGSBUERO)
        .parity(seats.isParity())
        .seatQuotas(seats.quotas())
        .consensus(dice.chance(50))
        .subsidiarity(dice.chance(30))
        .clauses(
            dice
                .maybe(30, Clause.builder().number("5.5").subject("Aufgaben des Büros").build())
                .stream()
                .toList())
        .term(dice.maybe(60, dice.one(AgreementTerm.class)).filter(term -> fits(term, contract)))
        .reviewAfterYears(dice.maybe(50, 5))
        .mustervertrag(dice.maybe(50, dice.one(MustervertragUse.class)))
        .complete(dice.chance(20) && !fields.on(setting.span().first()).isEmpty())
        .build();
  }

  /** A fixed term has its end, and an unlimited contract expires only to begin anew. */
  private static boolean fits(AgreementTerm term, Timeline.Contract contract) {
    return switch (term) {
      case FIXED -> contract.hasKnownEnd();
      case LONG_TERM -> true;
      case UNLIMITED ->
          !contract.has(AgreementEventKind.EXPIRY) || contract.has(AgreementEventKind.RESUMPTION);
    };
  }

  private static AgreementEventBuilder event(AgreementEventKind kind, When when) {
    return AgreementEvent.builder()
        .kind(kind)
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter());
  }
}
