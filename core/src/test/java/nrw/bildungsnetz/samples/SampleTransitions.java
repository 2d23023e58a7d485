package nrw.bildungsnetz.samples;

import java.util.List;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.ParentalConsent;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.model.Uptake;

/** Transitions of the sample network, with their instruments. */
final class SampleTransitions {

  private SampleTransitions() {}

  static List<Transition> all() {
    return List.of(
        step("kita-schule", "Kita – Grundschule", TransitionDirection.VERTICAL)
            .addFromStage(Bildungsstufe.KITA)
            .addToStage(Bildungsstufe.PRIMARSTUFE)
            .addTargetGroup("Kinder mit Sprachförderbedarf")
            .addGivingOrganisation("kita")
            .addReceivingOrganisation("grundschulen")
            .addInstrument(dokumentation())
            .build(),
        schoolToWork(),
        step("wechsel", "Wechsel der Schulform", TransitionDirection.HORIZONTAL)
            .addFromStage(Bildungsstufe.SEKUNDARSTUFE_I)
            .addToStage(Bildungsstufe.SEKUNDARSTUFE_I)
            .addFromSchulformen("20")
            .addToSchulformen("15")
            .addGivingOrganisation("gymnasium")
            .addReceivingOrganisation("gymnasium")
            .build(),
        step("grundschule-sek1", "Grundschule – Sekundarstufe I", TransitionDirection.VERTICAL)
            .addFromStage(Bildungsstufe.PRIMARSTUFE)
            .addToStage(Bildungsstufe.SEKUNDARSTUFE_I)
            .addGrade(Jahrgangsstufe.JAHRGANG_04)
            .addGivingOrganisation("grundschulen")
            .addReceivingOrganisation("gymnasium")
            .addInstruments(empfehlung(), absprache())
            .build(),
        step("sek1-sek2", "Sekundarstufe I – Sekundarstufe II", TransitionDirection.VERTICAL)
            .addFromStage(Bildungsstufe.SEKUNDARSTUFE_I)
            .addToStage(Bildungsstufe.SEKUNDARSTUFE_II)
            .addGrade(Jahrgangsstufe.JAHRGANG_10)
            .addGivingOrganisation("gymnasium")
            .addReceivingOrganisation("gymnasium")
            .build(),
        afterSchool());
  }

  /** Stated roughly, as sources do: every step from training on. */
  private static Transition afterSchool() {
    return step(
            "nach-der-schule", "Ausbildung, Studium, Weiterbildung", TransitionDirection.VERTICAL)
        .addFromStages(
            Bildungsstufe.BERUFSAUSBILDUNG, Bildungsstufe.STUDIUM, Bildungsstufe.ARBEITSWELT)
        .addToStages(
            Bildungsstufe.STUDIUM,
            Bildungsstufe.ARBEITSWELT,
            Bildungsstufe.LEBENSBEGLEITENDES_LERNEN)
        .addGivingOrganisation("ihk")
        .addReceivingOrganisation("ihk")
        .build();
  }

  private static Transition schoolToWork() {
    return step("schule-beruf", "Schule – Beruf", TransitionDirection.VERTICAL)
        .addFromStages(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II)
        .addToStages(
            Bildungsstufe.BERUFSAUSBILDUNG, Bildungsstufe.STUDIUM, Bildungsstufe.ARBEITSWELT)
        .addHandlungsfeld("uebergang")
        .addGivingOrganisation("gymnasium")
        .addReceivingOrganisation("agentur")
        .addCoordinatingOrganisation("koko")
        .addCommittee("konferenz")
        .addInstruments(potenzialanalyse(), anschlussvereinbarung())
        .description("Beratung ab Klasse 8.")
        .period(SampleHandlungsfelder.since(2012, 8, 1))
        .addSource("bericht")
        .build();
  }

  private static Instrument dokumentation() {
    return instrument("Bildungsdokumentation", InstrumentKind.BILDUNGSDOKUMENTATION)
        .parentalConsent(ParentalConsent.NEEDED)
        .uptake(Uptake.PARTIAL)
        .build();
  }

  private static Instrument empfehlung() {
    return instrument("Übergangsempfehlung", InstrumentKind.UEBERGANGSEMPFEHLUNG)
        .addUebergangsempfehlungen("04XX", "10XX", "20XX")
        .addGrade(Jahrgangsstufe.JAHRGANG_04)
        .build();
  }

  private static Instrument absprache() {
    return instrument("Absprache der Schulleitungen zur Aufnahme", InstrumentKind.KONFERENZ)
        .binding(true)
        .build();
  }

  private static Instrument potenzialanalyse() {
    return kaoa("Potenzialanalyse", "SBO 4.1")
        .startYear(2012)
        .funder("land")
        .addSource("bericht")
        .build();
  }

  private static Instrument anschlussvereinbarung() {
    return kaoa("Anschlussvereinbarung", "SBO 10.6").addAnschlussoptionen("DUAL", "GY").build();
  }

  private static InstrumentBuilder kaoa(String name, String standardelement) {
    return instrument(name, InstrumentKind.STANDARDELEMENT)
        .standardelement(standardelement)
        .catalogueVersion("2025-09-05")
        .addProgramme("kaoa");
  }

  private static InstrumentBuilder instrument(String name, InstrumentKind kind) {
    return Instrument.builder().name(name).kind(kind);
  }

  private static TransitionBuilder step(String id, String name, TransitionDirection direction) {
    return Transition.builder().id(id).name(name).direction(direction);
  }
}
