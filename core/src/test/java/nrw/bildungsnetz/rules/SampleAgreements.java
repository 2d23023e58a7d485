package nrw.bildungsnetz.rules;

import java.time.LocalDate;
import java.util.List;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementContent;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.model.Side;

/** Agreements of the sample network: a contract, the one that followed it, and a further one. */
final class SampleAgreements {

  private SampleAgreements() {}

  static List<Agreement> all() {
    return List.of(first(), second(), target());
  }

  static AgreementEvent event(AgreementEventKind kind, LocalDate date) {
    return AgreementEvent.builder().kind(kind).date(date).build();
  }

  static AgreementEvent event(AgreementEventKind kind, int year) {
    return AgreementEvent.builder().kind(kind).year(year).build();
  }

  static AgreementParty land() {
    return AgreementParty.builder()
        .organisation("land")
        .side(Side.LAND)
        .representedBy("bezreg")
        .build();
  }

  static AgreementParty kommune() {
    return AgreementParty.builder().organisation("kreis").side(Side.KOMMUNE).build();
  }

  private static Agreement first() {
    return contract("kv-2015")
        .addEvent(event(AgreementEventKind.COUNCIL_DECISION, 2014))
        .addEvent(event(AgreementEventKind.START, LocalDate.of(2015, 2, 1)))
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
                .addSource("vertrag")
                .build())
        .addEvent(event(AgreementEventKind.START, LocalDate.of(2020, 2, 1)))
        .content(
            AgreementContent.builder()
                .addHandlungsfelder("uebergang", "inklusion")
                .addCommittees(
                    CommitteeType.LENKUNGSKREIS,
                    CommitteeType.BILDUNGSKONFERENZ,
                    CommitteeType.BILDUNGSBUERO)
                .parity(true)
                .build())
        .addSources("vertrag", "bericht")
        .build();
  }

  private static Agreement target() {
    return Agreement.builder()
        .id("zv-2022")
        .type(AgreementType.ZIELVEREINBARUNG)
        .amends("kv-2020")
        .addEvent(event(AgreementEventKind.START, LocalDate.of(2022, 1, 1)))
        .addEvent(event(AgreementEventKind.EXPIRY, LocalDate.of(2026, 12, 31)))
        .build();
  }

  private static AgreementBuilder contract(String id) {
    return Agreement.builder()
        .id(id)
        .type(AgreementType.KOOPERATIONSVERTRAG)
        .addParties(land(), kommune());
  }
}
