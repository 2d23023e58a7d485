package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.model.AgreementBuilder;
import nrw.bildungsnetz.model.AgreementEvent;
import nrw.bildungsnetz.model.AgreementEventKind;
import nrw.bildungsnetz.model.AgreementParty;
import nrw.bildungsnetz.model.AgreementPartyBuilder;
import nrw.bildungsnetz.model.AgreementType;
import nrw.bildungsnetz.model.Contribution;
import nrw.bildungsnetz.model.ContributionKind;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.model.Signatory;
import nrw.bildungsnetz.model.SignatoryOffice;

/** Changes of agreements, their history and their parties. */
final class AgreementCases {

  private static final Agreement CONTRACT =
      Agreement.builder().id("kv").type(AgreementType.KOOPERATIONSVERTRAG).build();
  private static final AgreementParty KREIS =
      AgreementParty.builder().organisation("kreis").side(Side.KOMMUNE).build();
  private static final Signatory LANDRAT =
      Signatory.builder().office(SignatoryOffice.LANDRAT).person("Erika Beispiel").build();
  private static final Contribution STAFF =
      Contribution.builder().kind(ContributionKind.STAFF).fte(new BigDecimal("1.50")).build();
  private static final AgreementEvent SIGNING = event(AgreementEventKind.SIGNING);

  static final List<ChangeCase> ALL =
      List.of(
          added(
              ChangeKind.AGREEMENT_CONCLUDED,
              network -> network.addAgreement(CONTRACT),
              "Die Vereinbarung „kv“ (Kooperationsvertrag) ist neu.",
              "The agreement \"kv\" (Kooperationsvertrag) is new."),
          removed(
              ChangeKind.AGREEMENT_REMOVED,
              network -> network.addAgreement(CONTRACT),
              "Die Vereinbarung „kv“ (Kooperationsvertrag) ist nicht mehr eingetragen.",
              "The agreement \"kv\" (Kooperationsvertrag) is no longer stated."),
          recorded(
              ChangeKind.AGREEMENT_DECIDED,
              AgreementEventKind.COUNCIL_DECISION,
              "Die Kommune hat über die Vereinbarung „kv“ entschieden (15.03.2024).",
              "The Kommune has decided on the agreement \"kv\" (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_DECLINED,
              AgreementEventKind.REFUSAL,
              "Ein Partner hat den Abschluss der Vereinbarung „kv“ vorerst abgelehnt"
                  + " (15.03.2024).",
              "A partner has declined to conclude the agreement \"kv\" for the time being"
                  + " (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_SIGNED,
              AgreementEventKind.SIGNING,
              "Die Vereinbarung „kv“ ist unterzeichnet (15.03.2024).",
              "The agreement \"kv\" is signed (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_IN_FORCE,
              AgreementEventKind.START,
              "Die Vereinbarung „kv“ tritt in Kraft (15.03.2024).",
              "The agreement \"kv\" comes into force (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_WORK_BEGUN,
              AgreementEventKind.ACTUAL_START,
              "Die Arbeit nach der Vereinbarung „kv“ beginnt tatsächlich (15.03.2024).",
              "Work under the agreement \"kv\" actually begins (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_AMENDED,
              AgreementEventKind.AMENDMENT,
              "Die Partner haben die Vereinbarung „kv“ geändert (15.03.2024).",
              "The partners have amended the agreement \"kv\" (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_SUSPENDED,
              AgreementEventKind.SUSPENSION,
              "Die Vereinbarung „kv“ ist ausgesetzt (15.03.2024).",
              "The agreement \"kv\" is suspended (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_RESUMED,
              AgreementEventKind.RESUMPTION,
              "Die Vereinbarung „kv“ gilt wieder (15.03.2024).",
              "The agreement \"kv\" is in effect again (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_TERMINATED,
              AgreementEventKind.TERMINATION,
              "Die Vereinbarung „kv“ ist gekündigt (15.03.2024).",
              "The agreement \"kv\" is terminated (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_EXPIRED,
              AgreementEventKind.EXPIRY,
              "Die Vereinbarung „kv“ läuft aus (15.03.2024).",
              "The agreement \"kv\" expires (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_ATTESTED,
              AgreementEventKind.ATTESTED,
              "Eine Quelle bezeugt die Vereinbarung „kv“ (15.03.2024).",
              "A source attests to the agreement \"kv\" (2024-03-15)."),
          recorded(
              ChangeKind.AGREEMENT_NOT_ATTESTED,
              AgreementEventKind.NOT_ATTESTED,
              "Eine Quelle nennt die Vereinbarung „kv“ nicht (15.03.2024).",
              "A source does not name the agreement \"kv\" (2024-03-15)."),
          agreement(
              ChangeKind.AGREEMENT_EVENT_PLANNED,
              copy -> {},
              copy -> copy.addEvent(SIGNING.with(event -> event.planned(true))),
              "Für die Vereinbarung „kv“ ist geplant: Unterzeichnung (15.03.2024).",
              "Planned for the agreement \"kv\": signing (2024-03-15)."),
          agreement(
              ChangeKind.AGREEMENT_SIGNED,
              copy -> copy.addEvent(SIGNING.with(event -> event.planned(true))),
              copy -> copy.addEvent(SIGNING),
              "Die Vereinbarung „kv“ ist unterzeichnet (15.03.2024).",
              "The agreement \"kv\" is signed (2024-03-15)."),
          agreement(
              ChangeKind.AGREEMENT_EVENT_DATE_CORRECTED,
              copy -> copy.addEvent(SIGNING),
              copy -> copy.addEvent(SIGNING.with(it -> it.date(LocalDate.of(2024, 7, 8)))),
              "Vereinbarung „kv“, Unterzeichnung: Das Datum ist geändert, bisher 15.03.2024, jetzt"
                  + " 08.07.2024.",
              "Agreement \"kv\", signing: the date has changed, before 2024-03-15, now"
                  + " 2024-07-08."),
          agreement(
              ChangeKind.AGREEMENT_EVENT_REMOVED,
              copy -> copy.addEvent(SIGNING),
              copy -> {},
              "Vereinbarung „kv“, Unterzeichnung (15.03.2024): Das Ereignis ist nicht mehr"
                  + " eingetragen.",
              "Agreement \"kv\", signing (2024-03-15): the event is no longer stated."),
          agreement(
              ChangeKind.AGREEMENT_PARTY_JOINED,
              copy -> {},
              copy -> copy.addParty(KREIS),
              "Die Organisation „kreis“ ist neuer Vertragspartner der Vereinbarung „kv“ (Seite:"
                  + " die Kommune).",
              "The organisation \"kreis\" is a new party to the agreement \"kv\" (side: the"
                  + " Kommune)."),
          agreement(
              ChangeKind.AGREEMENT_PARTY_LEFT,
              copy -> copy.addParty(KREIS),
              copy -> {},
              "Die Organisation „kreis“ ist nicht mehr Vertragspartner der Vereinbarung „kv“"
                  + " (Seite: die Kommune).",
              "The organisation \"kreis\" is no longer a party to the agreement \"kv\" (side: the"
                  + " Kommune)."),
          party(
              ChangeKind.SIGNATORY_ADDED,
              copy -> {},
              copy -> copy.addSignatory(LANDRAT),
              "Vereinbarung „kv“, Vertragspartner „kreis“: neue Unterzeichnung (Landrätin oder"
                  + " Landrat).",
              "Agreement \"kv\", party \"kreis\": new signatory (Landrat)."),
          party(
              ChangeKind.SIGNATORY_REMOVED,
              copy -> copy.addSignatory(LANDRAT),
              copy -> {},
              "Vereinbarung „kv“, Vertragspartner „kreis“: Unterzeichnung nicht mehr eingetragen"
                  + " (Landrätin oder Landrat).",
              "Agreement \"kv\", party \"kreis\": signatory no longer stated (Landrat)."),
          party(
              ChangeKind.SIGNATORY_CHANGED,
              copy -> copy.addSignatory(LANDRAT),
              copy -> copy.addSignatory(LANDRAT.with(it -> it.person("Max Muster"))),
              "Vereinbarung „kv“, Vertragspartner „kreis“: Angabe zur Unterzeichnung (Landrätin"
                  + " oder Landrat) geändert: Person.",
              "Agreement \"kv\", party \"kreis\": statement on the signatory (Landrat) changed:"
                  + " person."),
          party(
              ChangeKind.CONTRIBUTION_ADDED,
              copy -> {},
              copy -> copy.addContribution(STAFF),
              "Vereinbarung „kv“, Vertragspartner „kreis“: neuer Beitrag (Personal), Stellen:"
                  + " 1,5.",
              "Agreement \"kv\", party \"kreis\": new contribution (staff), posts: 1.5."),
          party(
              ChangeKind.CONTRIBUTION_REMOVED,
              copy -> copy.addContribution(STAFF),
              copy -> {},
              "Vereinbarung „kv“, Vertragspartner „kreis“: Beitrag entfällt (Personal).",
              "Agreement \"kv\", party \"kreis\": contribution dropped (staff)."),
          party(
              ChangeKind.CONTRIBUTION_CHANGED,
              copy -> copy.addContribution(STAFF),
              copy -> copy.addContribution(STAFF.with(it -> it.fte(new BigDecimal("2")))),
              "Vereinbarung „kv“, Vertragspartner „kreis“: Beitrag (Personal) geändert:"
                  + " Stellenanteil, bisher 1,5, jetzt 2.",
              "Agreement \"kv\", party \"kreis\": contribution (staff) changed: share of a full"
                  + " post, before 1.5, now 2."));

  private AgreementCases() {}

  private static AgreementEvent event(AgreementEventKind kind) {
    return AgreementEvent.builder().kind(kind).date(LocalDate.of(2024, 3, 15)).build();
  }

  private static ChangeCase recorded(
      ChangeKind kind, AgreementEventKind event, String german, String english) {
    return agreement(kind, copy -> {}, copy -> copy.addEvent(event(event)), german, english);
  }

  private static ChangeCase agreement(
      ChangeKind kind,
      Consumer<AgreementBuilder> before,
      Consumer<AgreementBuilder> after,
      String german,
      String english) {
    return change(kind, contract(before), contract(after), german, english);
  }

  private static Consumer<NetworkBuilder> contract(Consumer<AgreementBuilder> edit) {
    return network -> network.addAgreement(CONTRACT.with(edit));
  }

  private static ChangeCase party(
      ChangeKind kind,
      Consumer<AgreementPartyBuilder> before,
      Consumer<AgreementPartyBuilder> after,
      String german,
      String english) {
    return agreement(
        kind,
        copy -> copy.addParty(KREIS.with(before)),
        copy -> copy.addParty(KREIS.with(after)),
        german,
        english);
  }
}
