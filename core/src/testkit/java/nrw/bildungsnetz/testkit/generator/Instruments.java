package nrw.bildungsnetz.testkit.generator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.codes.Anschlussoption;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Standardelement;
import nrw.bildungsnetz.codes.Uebergangsempfehlung;
import nrw.bildungsnetz.model.Instrument;
import nrw.bildungsnetz.model.InstrumentBuilder;
import nrw.bildungsnetz.model.InstrumentKind;
import nrw.bildungsnetz.model.ParentalConsent;
import nrw.bildungsnetz.model.Uptake;

/** The instruments of transitions, each where it belongs. */
final class Instruments {

  private static final List<InstrumentKind> ANYWHERE =
      List.of(
          InstrumentKind.BERATUNG,
          InstrumentKind.STRATEGIE,
          InstrumentKind.NETZWERK,
          InstrumentKind.PROGRAMM,
          InstrumentKind.OTHER);

  private Instruments() {}

  static List<Instrument> of(Steps.Step step, Dice dice, Setting setting) {
    Instrument general = anywhere(dice, setting);
    if (step.equals(Steps.KITA_GRUNDSCHULE)) {
      return List.of(documentation(dice), protocol(dice), general);
    }
    if (step.equals(Steps.GRUNDSCHULE_SEKUNDARSTUFE)) {
      return List.of(recommendation(dice, step), general);
    }
    if (step.equals(Steps.SCHULFORMWECHSEL)) {
      return List.of(conference(step));
    }
    return step.equals(Steps.SCHULE_ARBEITSWELT)
        ? List.of(standardelement(dice, step), standardelement(dice, step), general)
        : List.of(general);
  }

  private static Instrument documentation(Dice dice) {
    return instrument("Bildungsdokumentation", InstrumentKind.BILDUNGSDOKUMENTATION)
        .parentalConsent(ParentalConsent.RECORDED)
        .uptake(dice.one(Uptake.class))
        .build();
  }

  private static Instrument protocol(Dice dice) {
    return instrument("Übergangsprotokoll", InstrumentKind.UEBERGANGSPROTOKOLL)
        .parentalConsent(dice.one(ParentalConsent.class))
        .uptake(Uptake.PLANNED)
        .startYear(dice.maybe(40, Timeline.STAND.getYear() + dice.between(0, 3)))
        .build();
  }

  private static Instrument recommendation(Dice dice, Steps.Step step) {
    List<String> keys =
        CodeLists.uebergangsempfehlungen().getEntries().stream()
            .map(Uebergangsempfehlung::getKey)
            .toList();
    return instrument("Empfehlung der Grundschule", InstrumentKind.UEBERGANGSEMPFEHLUNG)
        .uebergangsempfehlungen(dice.some(keys, 3))
        .grades(step.grades())
        .build();
  }

  private static Instrument conference(Steps.Step step) {
    return instrument("Erprobungsstufenkonferenz", InstrumentKind.KONFERENZ)
        .grades(step.grades().subList(0, 1))
        .binding(true)
        .parentalConsent(ParentalConsent.NOT_NEEDED)
        .build();
  }

  private static Instrument standardelement(Dice dice, Steps.Step step) {
    List<Standardelement> elements =
        CodeLists.standardelemente().validOn(Timeline.STAND).stream()
            .filter(each -> !each.isKategorie() && !each.getJahrgangsstufen().isEmpty())
            .toList();
    Standardelement element = dice.one(elements);
    Set<Bildungsstufe> schoolStages =
        EnumSet.of(Bildungsstufe.SEKUNDARSTUFE_I, Bildungsstufe.SEKUNDARSTUFE_II);
    schoolStages.retainAll(step.from());
    List<String> options =
        CodeLists.anschlussoptionen().validOn(Timeline.STAND).stream()
            .filter(option -> option.getStufen().containsAll(schoolStages))
            .map(Anschlussoption::getKey)
            .toList();
    return instrument(element.getName(), InstrumentKind.STANDARDELEMENT)
        .standardelement(element.getKey())
        .catalogueVersion(CodeLists.standardelemente().getVersion().toString())
        .grades(dice.some(List.copyOf(element.getJahrgangsstufen()), 3))
        .anschlussoptionen(dice.some(options, 3))
        .funder(dice.maybe(30, Organisations.LABOUR_MINISTRY))
        .addProgramme(Programmes.KAOA)
        .build();
  }

  private static Instrument anywhere(Dice dice, Setting setting) {
    return instrument("Gemeinsame Absprachen", dice.one(ANYWHERE))
        .uptake(dice.maybe(40, Uptake.PARTIAL))
        .startYear(dice.maybe(40, dice.between(2006, 2026)))
        .sources(setting.sourced(dice))
        .build();
  }

  private static InstrumentBuilder instrument(String name, InstrumentKind kind) {
    return Instrument.builder().name(name).kind(kind);
  }
}
