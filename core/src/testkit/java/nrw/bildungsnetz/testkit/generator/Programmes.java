package nrw.bildungsnetz.testkit.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Funding;
import nrw.bildungsnetz.model.Programme;
import nrw.bildungsnetz.model.ProgrammeLevel;

/** The programmes that accompany a network, KAoA always among them, and their funding. */
final class Programmes {

  static final String KAOA = "kaoa";

  private Programmes() {}

  static List<Programme> of(Setting setting, Fields fields) {
    List<Programme> programmes = new ArrayList<>();
    programmes.add(kaoa(setting, fields));
    Dice dice = setting.dice("programmes");
    for (int i = 0; i < count(setting); i++) {
      programmes.add(programme(i, dice.fork(i), setting, fields));
    }
    return programmes;
  }

  /** The ids of some programmes, empty in most cases. */
  static List<String> any(Dice dice, Setting setting) {
    return dice.chance(15) ? List.of(one(dice, setting)) : List.of();
  }

  static String one(Dice dice, Setting setting) {
    int number = dice.between(0, count(setting));
    return number == count(setting) ? KAOA : id(number);
  }

  /** Funding of an activity in a span. */
  static Funding funding(Dice dice, Setting setting, String funder, Span span) {
    return Funding.builder()
        .funder(funder)
        .euros(dice.maybe(60, BigDecimal.valueOf(dice.between(50_000, 90_000_000), 2)))
        .period(dice.chance(60) ? Optional.of(span.within(dice).told()) : Optional.empty())
        .sources(setting.sourced(dice))
        .build();
  }

  private static int count(Setting setting) {
    return 1 + setting.members() / 200;
  }

  private static String id(int number) {
    return "programm-" + number;
  }

  private static Programme kaoa(Setting setting, Fields fields) {
    Dice dice = setting.dice("kaoa");
    return Programme.builder()
        .id(KAOA)
        .name("Kein Abschluss ohne Anschluss (KAoA)")
        .level(ProgrammeLevel.LAND)
        .responsible(Organisations.LABOUR_MINISTRY)
        .role(dice.maybe(20, "Referenzkommune"))
        .handlungsfelder(fields.any(dice, 2))
        .period(Span.of(LocalDate.of(2012, 1, 1), Timeline.STAND).toldSomehow(dice))
        .build();
  }

  private static Programme programme(int number, Dice dice, Setting setting, Fields fields) {
    ProgrammeLevel level = dice.one(ProgrammeLevel.class);
    Span span = setting.span().within(dice);
    return Programme.builder()
        .id(id(number))
        .name("Programm „Lernen vor Ort“ " + (number + 1))
        .level(dice.maybe(80, level))
        .responsible(dice.maybe(60, Organisations.KOMMUNE))
        .role(dice.maybe(40, "Modellkommune"))
        .handlungsfelder(fields.any(dice, 2))
        .fundings(
            dice.chance(40) ? List.of(funding(dice, setting, Organisations.LAND, span)) : List.of())
        .period(span.toldSomehow(dice))
        .description(dice.maybe(30, "Fördert Stellen für Bildungsmanagement."))
        .sources(setting.sourced(dice))
        .build();
  }
}
