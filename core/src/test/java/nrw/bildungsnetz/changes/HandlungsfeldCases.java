package nrw.bildungsnetz.changes;

import static nrw.bildungsnetz.changes.ChangeCase.added;
import static nrw.bildungsnetz.changes.ChangeCase.change;
import static nrw.bildungsnetz.changes.ChangeCase.removed;

import java.util.List;
import java.util.function.Consumer;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.Handlungsfeld;
import nrw.bildungsnetz.model.HandlungsfeldBuilder;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;

/** Changes of Handlungsfelder and transitions. */
final class HandlungsfeldCases {

  private static final Handlungsfeld FIELD =
      Handlungsfeld.builder().id("hf").name("Inklusion").build();
  private static final Transition TRANSITION =
      Transition.builder()
          .id("ue")
          .name("Kita und Grundschule")
          .direction(TransitionDirection.VERTICAL)
          .addFromStage(Bildungsstufe.KITA)
          .build();
  private static final Instrument INSTRUMENT =
      Instrument.builder().name("Bogen").kind(InstrumentKind.UEBERGANGSPROTOKOLL).build();

  static final List<ChangeCase> ALL =
      List.of(
          added(
              ChangeKind.HANDLUNGSFELD_OPENED,
              network -> network.addHandlungsfeld(FIELD),
              "Das Handlungsfeld „hf“ ist aufgenommen.",
              "The Handlungsfeld \"hf\" is taken up."),
          field(
              ChangeKind.HANDLUNGSFELD_CLOSED,
              copy -> copy.period(Period.builder().endYear(2023).build()),
              "Das Handlungsfeld „hf“ ist beendet, Ende 2023.",
              "The Handlungsfeld \"hf\" is closed, end 2023."),
          removed(
              ChangeKind.HANDLUNGSFELD_CLOSED,
              network -> network.addHandlungsfeld(FIELD),
              "Das Handlungsfeld „hf“ ist beendet.",
              "The Handlungsfeld \"hf\" is closed."),
          field(
              ChangeKind.HANDLUNGSFELD_REPLACED,
              copy -> copy.addPredecessor("alt"),
              "Das Handlungsfeld „hf“ ist aus dem Handlungsfeld „alt“ hervorgegangen.",
              "The Handlungsfeld \"hf\" has emerged from the Handlungsfeld \"alt\"."),
          field(
              ChangeKind.HANDLUNGSFELD_RENAMED,
              copy -> copy.name("Vielfalt"),
              "Das Handlungsfeld „hf“ hat einen neuen Namen.",
              "The Handlungsfeld \"hf\" has a new name."),
          field(
              ChangeKind.HANDLUNGSFELD_BECAME_CROSS_CUTTING,
              copy -> copy.crossCutting(true),
              "Das Handlungsfeld „hf“ ist jetzt eine Querschnittsaufgabe.",
              "The Handlungsfeld \"hf\" is now cross-cutting."),
          change(
              ChangeKind.HANDLUNGSFELD_NO_LONGER_CROSS_CUTTING,
              network -> network.addHandlungsfeld(FIELD.with(copy -> copy.crossCutting(true))),
              network -> network.addHandlungsfeld(FIELD),
              "Das Handlungsfeld „hf“ ist keine Querschnittsaufgabe mehr.",
              "The Handlungsfeld \"hf\" is no longer cross-cutting."),
          field(
              ChangeKind.HANDLUNGSFELD_COORDINATOR_CHANGED,
              copy -> copy.coordinator("bb"),
              "Das Handlungsfeld „hf“ hat eine andere Koordination: bisher (nicht angegeben), jetzt"
                  + " bb.",
              "The Handlungsfeld \"hf\" has a different coordinator: before (not stated), now bb."),
          added(
              ChangeKind.TRANSITION_TAKEN_UP,
              network -> network.addTransition(TRANSITION),
              "Der Übergang „ue“ wird gestaltet.",
              "The transition \"ue\" is being shaped."),
          removed(
              ChangeKind.TRANSITION_GIVEN_UP,
              network -> network.addTransition(TRANSITION),
              "Der Übergang „ue“ wird nicht mehr gestaltet.",
              "The transition \"ue\" is no longer being shaped."),
          transition(
              ChangeKind.TRANSITION_ENDS_CHANGED,
              copy -> copy.addToStage(Bildungsstufe.PRIMARSTUFE),
              "Der Übergang „ue“ verbindet anderes als bisher, aufnehmende Stufen, neu:"
                  + " Primarstufe.",
              "The transition \"ue\" connects something other than before, stages it leads to,"
                  + " added: Primarstufe."),
          transition(
              ChangeKind.INSTRUMENT_ADDED,
              copy -> copy.addInstrument(INSTRUMENT),
              "Der Übergang „ue“ hat ein neues Instrument (Übergangsprotokoll).",
              "The transition \"ue\" has a new instrument (Übergangsprotokoll)."),
          change(
              ChangeKind.INSTRUMENT_REMOVED,
              network ->
                  network.addTransition(TRANSITION.with(copy -> copy.addInstrument(INSTRUMENT))),
              network -> network.addTransition(TRANSITION),
              "Beim Übergang „ue“ entfällt ein Instrument (Übergangsprotokoll).",
              "An instrument of the transition \"ue\" is dropped (Übergangsprotokoll)."));

  private HandlungsfeldCases() {}

  private static ChangeCase field(
      ChangeKind kind, Consumer<HandlungsfeldBuilder> edit, String german, String english) {
    return change(
        kind,
        network -> network.addHandlungsfeld(FIELD),
        network -> network.addHandlungsfeld(FIELD.with(edit)),
        german,
        english);
  }

  private static ChangeCase transition(
      ChangeKind kind, Consumer<TransitionBuilder> edit, String german, String english) {
    return change(
        kind,
        network -> network.addTransition(TRANSITION),
        network -> network.addTransition(TRANSITION.with(edit)),
        german,
        english);
  }
}
