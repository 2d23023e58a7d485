package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Evaluation;
import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.NetworkBuilder;
import nrw.bildungsnetz.model.NetworkStatus;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.Publication;
import nrw.bildungsnetz.model.PublicationKind;
import nrw.bildungsnetz.model.Source;
import nrw.bildungsnetz.model.Sozialraum;
import nrw.bildungsnetz.model.SozialraumKind;

/** Changes of the network itself, its participants and its publications. */
final class NetworkCases {

  private static final Organisation VEREIN =
      Organisation.builder().id("ev").name("Verein").kind(OrganisationKind.VEREIN).build();
  private static final Programme KAOA = Programme.builder().id("kaoa").name("KAoA").build();
  private static final Sozialraum QUARTIER =
      Sozialraum.builder().id("nord").name("Nord").kind(SozialraumKind.QUARTIER).build();
  private static final Evaluation SURVEY =
      Evaluation.builder().id("ev-24").name("Befragung").year(2024).build();
  private static final Publication REPORT =
      Publication.builder()
          .id("bb-24")
          .title("Bericht")
          .kind(PublicationKind.BILDUNGSBERICHT)
          .date(LocalDate.of(2024, 11, 5))
          .build();
  private static final Source SOURCE = Source.builder().id("seite").title("Seite").build();
  private static final Funding FUNDING =
      Funding.builder().funder("kreis").euros(new BigDecimal("100.50")).build();

  static final List<ChangeCase> ALL =
      List.of(
          change(
              ChangeKind.NETWORK_RENAMED,
              network -> {},
              network -> network.name("Bildungsnetz Olpe"),
              "Das Netzwerk „olpe“ hat einen neuen Namen.",
              "The network \"olpe\" has a new name."),
          change(
              ChangeKind.NETWORK_AGS_CHANGED,
              network -> {},
              network -> network.ags("05970"),
              "Das Netzwerk „olpe“ hat einen anderen Amtlichen Gemeindeschlüssel: bisher 05966,"
                  + " jetzt 05970.",
              "The network \"olpe\" has a different AGS: before 05966, now 05970."),
          change(
              ChangeKind.NETWORK_STATUS_CHANGED,
              network -> {},
              network -> network.status(NetworkStatus.ACTIVE),
              "Das Netzwerk „olpe“ hat einen anderen Status: bisher (nicht angegeben), jetzt"
                  + " aktiv.",
              "The network \"olpe\" has a different status: before (not stated), now active."),
          added(
              ChangeKind.ORGANISATION_JOINED,
              network -> network.addOrganisation(VEREIN),
              "Die Organisation „ev“ (Verein) ist neu im Netzwerk.",
              "The organisation \"ev\" (association) is new in the network."),
          removed(
              ChangeKind.ORGANISATION_LEFT,
              network -> network.addOrganisation(VEREIN),
              "Die Organisation „ev“ (Verein) ist nicht mehr im Netzwerk.",
              "The organisation \"ev\" (association) is no longer in the network."),
          added(
              ChangeKind.PROGRAMME_JOINED,
              network -> network.addProgramme(KAOA),
              "Das Netzwerk beteiligt sich am Programm „kaoa“.",
              "The network takes part in the programme \"kaoa\"."),
          change(
              ChangeKind.PROGRAMME_LEFT,
              network -> network.addProgramme(KAOA),
              programme(Period.builder().endYear(2025).build()),
              "Das Netzwerk beteiligt sich nicht mehr am Programm „kaoa“, Ende 2025.",
              "The network no longer takes part in the programme \"kaoa\", end 2025."),
          added(
              ChangeKind.SOZIALRAUM_ADDED,
              network -> network.addSozialraum(QUARTIER),
              "Der Sozialraum „nord“ (Quartier) ist neu.",
              "The Sozialraum \"nord\" (quarter) is new."),
          removed(
              ChangeKind.SOZIALRAUM_REMOVED,
              network -> network.addSozialraum(QUARTIER),
              "Der Sozialraum „nord“ (Quartier) entfällt.",
              "The Sozialraum \"nord\" (quarter) is dropped."),
          added(
              ChangeKind.EVALUATION_ADDED,
              network -> network.addEvaluation(SURVEY),
              "Die Evaluation „ev-24“ ist neu (2024).",
              "The evaluation \"ev-24\" is new (2024)."),
          removed(
              ChangeKind.EVALUATION_REMOVED,
              network -> network.addEvaluation(SURVEY),
              "Die Evaluation „ev-24“ ist nicht mehr eingetragen (2024).",
              "The evaluation \"ev-24\" is no longer stated (2024)."),
          added(
              ChangeKind.PUBLICATION_ADDED,
              network -> network.addPublication(REPORT),
              "Die Veröffentlichung „bb-24“ (Bildungsbericht) ist neu (05.11.2024).",
              "The publication \"bb-24\" (Bildungsbericht) is new (2024-11-05)."),
          removed(
              ChangeKind.PUBLICATION_REMOVED,
              network -> network.addPublication(REPORT),
              "Die Veröffentlichung „bb-24“ (Bildungsbericht) ist nicht mehr eingetragen"
                  + " (05.11.2024).",
              "The publication \"bb-24\" (Bildungsbericht) is no longer stated (2024-11-05)."),
          added(
              ChangeKind.SOURCE_ADDED,
              network -> network.addSource(SOURCE),
              "Die Quelle „seite“ ist neu.",
              "The source \"seite\" is new."),
          removed(
              ChangeKind.SOURCE_REMOVED,
              network -> network.addSource(SOURCE),
              "Die Quelle „seite“ ist nicht mehr eingetragen.",
              "The source \"seite\" is no longer stated."),
          change(
              ChangeKind.PART_ADDED,
              network -> network.addProgramme(KAOA),
              network -> network.addProgramme(KAOA.with(copy -> copy.addFunding(FUNDING))),
              "Programm „kaoa“: neu eingetragen: Förderung (kreis).",
              "Programme \"kaoa\": newly stated: funding (kreis)."),
          change(
              ChangeKind.PART_REMOVED,
              network -> network.addProgramme(KAOA.with(copy -> copy.addFunding(FUNDING))),
              network -> network.addProgramme(KAOA),
              "Programm „kaoa“: nicht mehr eingetragen: Förderung (kreis).",
              "Programme \"kaoa\": no longer stated: funding (kreis)."),
          change(
              ChangeKind.ATTRIBUTE_CHANGED,
              network -> network.addProgramme(KAOA.with(copy -> copy.addFunding(FUNDING))),
              network ->
                  network.addProgramme(
                      KAOA.with(
                          copy -> copy.addFunding(FUNDING.with(it -> it.euros(Optional.empty()))))),
              "Programm „kaoa“, Förderung (kreis): Angabe „Betrag in Euro“ geändert, bisher 100,5,"
                  + " jetzt (nicht angegeben).",
              "Programme \"kaoa\", funding (kreis): statement \"amount in euros\" changed, before"
                  + " 100.5, now (not stated)."),
          change(
              ChangeKind.ATTRIBUTE_CHANGED,
              network ->
                  network.addOrganisation(
                      VEREIN.with(copy -> copy.addProgramme("a").addProgramme("b"))),
              network ->
                  network.addOrganisation(
                      VEREIN.with(copy -> copy.addProgramme("b").addProgramme("c"))),
              "Organisation „ev“: Angabe „Programme“ geändert, neu: c, entfallen: a.",
              "Organisation \"ev\": statement \"programmes\" changed, added: c, removed: a."),
          change(
              ChangeKind.ATTRIBUTE_CHANGED,
              network -> network.addOrganisation(VEREIN),
              network -> network.addOrganisation(VEREIN.with(copy -> copy.name("Neuer Verein"))),
              "Organisation „ev“: Angabe „Name“ geändert.",
              "Organisation \"ev\": statement \"name\" changed."));

  private NetworkCases() {}

  private static Consumer<NetworkBuilder> programme(Period period) {
    return network -> network.addProgramme(KAOA.with(copy -> copy.period(period)));
  }
}
