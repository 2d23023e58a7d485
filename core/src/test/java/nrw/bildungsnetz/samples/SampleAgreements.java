package nrw.bildungsnetz.samples;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementTerm;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Clause;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.ContributionKind;
import nrw.bildungsnetz.model.MustervertragUse;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.PoliticalBody;
import nrw.bildungsnetz.model.SeatQuota;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;
import nrw.bildungsnetz.model.Vote;

/** Agreements of the sample network: a contract, its successor, and a further agreement. */
public final class SampleAgreements {

  private SampleAgreements() {}

  static List<Agreement> all() {
    return List.of(first(), second(), target());
  }

  public static AgreementEvent event(AgreementEventKind kind, LocalDate date) {
    return AgreementEvent.builder().kind(kind).date(date).build();
  }

  public static AgreementEvent event(AgreementEventKind kind, int year) {
    return AgreementEvent.builder().kind(kind).year(year).build();
  }

  public static AgreementParty land() {
    return AgreementParty.builder()
        .organisation("land")
        .side(Side.LAND)
        .representedBy("bezreg")
        .addSignatory(
            Signatory.builder()
                .office(SignatoryOffice.REGIERUNGSPRAESIDENT)
                .organisation("bezreg")
                .person("Robin Probe")
                .build())
        .addContribution(
            Contribution.builder()
                .kind(ContributionKind.STAFF)
                .fte(new BigDecimal("0.5"))
                .subject("Freistellung einer Lehrkraft")
                .build())
        .build();
  }

  public static AgreementParty kommune() {
    return AgreementParty.builder()
        .organisation("kreis")
        .side(Side.KOMMUNE)
        .addSignatories(
            Signatory.builder().office(SignatoryOffice.LANDRAT).build(),
            Signatory.builder()
                .office(SignatoryOffice.BUERGERMEISTER)
                .officeName("Bürgermeisterinnen und Bürgermeister der Gemeinden")
                .collective(true)
                .build())
        .addContribution(
            Contribution.builder()
                .kind(ContributionKind.MATERIAL_COSTS)
                .eurosPerYear(new BigDecimal("15000.00"))
                .approximate(true)
                .addSource("vertrag")
                .build())
        .build();
  }

  /** The sample network with both contracts changed, the expired one and its successor. */
  public static Network contracts(
      Consumer<AgreementBuilder> first, Consumer<AgreementBuilder> second) {
    return Edits.network(
        n -> n.agreements(List.of(first().with(first), second().with(second), target())));
  }

  private static Agreement first() {
    return contract("kv-2015")
        .addEvent(
            AgreementEvent.builder()
                .kind(AgreementEventKind.COUNCIL_DECISION)
                .year(2014)
                .decidedBy(PoliticalBody.KREISTAG)
                .vote(Vote.builder().inFavour(54).unanimous(true).build())
                .readings(2)
                .build())
        .addEvent(event(AgreementEventKind.ACTUAL_START, LocalDate.of(2015, 2, 1)))
        .addEvent(event(AgreementEventKind.EXPIRY, LocalDate.of(2020, 1, 31)))
        .build();
  }

  private static Agreement second() {
    return contract("kv-2020")
        .title("Kooperationsvertrag zum Regionalen Bildungsnetzwerk")
        .addEvent(
            AgreementEvent.builder()
                .kind(AgreementEventKind.SIGNING)
                .date(LocalDate.of(2020, 1, 20))
                .subject("Unterzeichnung im Kreishaus")
                .addAttendees("bezreg", "kreis")
                .addSource("vertrag")
                .build())
        .addEvent(event(AgreementEventKind.ACTUAL_START, LocalDate.of(2020, 2, 1)))
        .addEvent(event(AgreementEventKind.COUNCIL_DECISION, LocalDate.of(2019, 12, 10)))
        .content(content())
        .addSources("vertrag", "bericht")
        .build();
  }

  private static AgreementContent content() {
    return AgreementContent.builder()
        .addHandlungsfelder("uebergang", "inklusion")
        .addCommittees(
            CommitteeType.LENKUNGSKREIS,
            CommitteeType.BILDUNGSKONFERENZ,
            CommitteeType.BILDUNGSBUERO)
        .parity(true)
        .addSeatQuotas(quota(Side.LAND), quota(Side.KOMMUNE))
        .consensus(true)
        .subsidiarity(true)
        .addClause(Clause.builder().number("5.5").subject("Aufgaben der Geschäftsstelle").build())
        .term(AgreementTerm.UNLIMITED)
        .reviewAfterYears(5)
        .mustervertrag(MustervertragUse.ADAPTED)
        .complete(true)
        .build();
  }

  private static SeatQuota quota(Side side) {
    return SeatQuota.builder().side(side).seats(4).build();
  }

  private static Agreement target() {
    return Agreement.builder()
        .id("zv-2022")
        .type(AgreementType.ZIELVEREINBARUNG)
        .amends("kv-2020")
        .addEvent(event(AgreementEventKind.START, LocalDate.of(2022, 1, 1)))
        .addEvent(event(AgreementEventKind.EXPIRY, LocalDate.of(2026, 12, 31)))
        .addEvent(
            AgreementEvent.builder()
                .kind(AgreementEventKind.AMENDMENT)
                .notBefore(LocalDate.of(2026, 3, 1))
                .notAfter(LocalDate.of(2026, 6, 30))
                .planned(true)
                .build())
        .build();
  }

  private static AgreementBuilder contract(String id) {
    return Agreement.builder()
        .id(id)
        .type(AgreementType.KOOPERATIONSVERTRAG)
        .addParties(land(), kommune());
  }
}
