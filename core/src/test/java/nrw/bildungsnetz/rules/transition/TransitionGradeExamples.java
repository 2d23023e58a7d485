package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.BERUFSAUSBILDUNG;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.EF;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_01;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_02;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_03;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_04;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_05;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_06;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_07;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_08;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_09;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_10;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.Q1;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.Q2;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.model.TransitionBuilder;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testkit.rules.RuleCase;

/** Examples of the rules about the grades of transitions. */
public final class TransitionGradeExamples {

  private TransitionGradeExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(foreign(), vertical(), gymnasium(), inARow(), horizontal(), class9())
        .flatMap(List::stream)
        .toList();
  }

  private static List<RuleCase<Network>> foreign() {
    return List.of(
        conforming("T02", "after class 4", SampleNetworks.valid()),
        conforming("T02", "unusual for another rule", afterPrimarstufe(JAHRGANG_04, JAHRGANG_09)),
        conforming("T02", "of the stage that follows", afterSekundarstufe(EF)),
        conforming(
            "T02",
            "from two stages, whose grades are any",
            Edits.transition("schule-beruf", t -> t.grades(Set.of(Q2)))),
        conforming(
            "T02",
            "to no stated stage",
            Edits.transition("grundschule-sek1", t -> t.toStages(Set.of()))),
        conforming(
            "T02",
            "from no stated stage",
            Edits.transition(
                "grundschule-sek1", t -> t.fromStages(Set.of()).grades(Set.of(JAHRGANG_05)))),
        conforming(
            "T02",
            "between stages without grades",
            Edits.transition("nach-der-schule", t -> t.grades(Set.of(JAHRGANG_10)))),
        violating(
            "T02",
            "of a stage far away",
            afterPrimarstufe(JAHRGANG_04, Q2),
            "/transitions/3/grades"),
        violating(
            "T02", "of a stage before", afterSekundarstufe(JAHRGANG_04), "/transitions/4/grades"),
        violating(
                "T02",
                "from a stage that has others",
                Edits.transition(
                    "schule-beruf",
                    t -> t.fromStages(Set.of(SEKUNDARSTUFE_II)).grades(Set.of(JAHRGANG_09))),
                "/transitions/1/grades")
            .beside("T15"),
        violating(
            "T02",
            "a change also in class 4",
            change(JAHRGANG_04, JAHRGANG_05),
            "/transitions/2/grades"));
  }

  private static List<RuleCase<Network>> vertical() {
    return List.of(
        conforming("T22", "after class 4", SampleNetworks.valid()),
        conforming("T22", "tended from class 3 on", afterPrimarstufe(JAHRGANG_03, JAHRGANG_04)),
        conforming(
            "T22", "tended until class 6", afterPrimarstufe(JAHRGANG_04, JAHRGANG_05, JAHRGANG_06)),
        conforming("T22", "after class 10", afterSekundarstufe(JAHRGANG_10)),
        conforming(
            "T22", "after class 9, tended from 8 on", afterSekundarstufe(JAHRGANG_08, JAHRGANG_09)),
        conforming("T22", "in the first grade of the Oberstufe", afterSekundarstufe(EF)),
        conforming("T22", "impossible for another rule", afterSekundarstufe(JAHRGANG_04)),
        conforming(
            "T22",
            "from a stage whose grades are any",
            Edits.transition(
                "schule-beruf", t -> t.fromStages(Set.of(SEKUNDARSTUFE_II)).grades(Set.of(Q2)))),
        violating("T22", "after class 5", afterPrimarstufe(JAHRGANG_05), "/transitions/3/grades"),
        violating("T22", "after class 3", afterPrimarstufe(JAHRGANG_03), "/transitions/3/grades"),
        violating(
            "T22",
            "after class 4 and in class 7",
            afterPrimarstufe(JAHRGANG_04, JAHRGANG_07),
            "/transitions/3/grades"),
        violating("T22", "after class 8", afterSekundarstufe(JAHRGANG_08), "/transitions/4/grades"),
        violating("T22", "in the Q2", afterSekundarstufe(Q2), "/transitions/4/grades"));
  }

  private static List<RuleCase<Network>> gymnasium() {
    return List.of(
        conforming(
            "T22",
            "after class 10 of a Gymnasium",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_10)))),
        conforming(
            "T22",
            "after class 9 of a Gymnasium until 2022",
            ofGymnasium(
                t ->
                    t.grades(Set.of(JAHRGANG_09))
                        .period(Period.builder().end(LocalDate.of(2022, 7, 31)).build()))),
        conforming(
            "T22",
            "after class 9 of a Gymnasium or another school",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09)).addFromSchulformen("15"))),
        conforming(
            "T22",
            "after class 9 of a Gymnasium to vocational training",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09)).addToStage(BERUFSAUSBILDUNG))),
        RuleCase.conforming(
            "T22",
            "after class 9 of a Gymnasium, looked at in summer 2022",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09))),
            LocalDate.of(2022, 7, 31)),
        violating(
            "T22",
            "after class 9 of a Gymnasium, today",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09))),
            "/transitions/4/grades"),
        violating(
            "T22",
            "from class 9 of a Gymnasium to the EF, today",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09, EF))),
            "/transitions/4/grades"),
        conforming(
            "T22",
            "from class 9 of a Gymnasium on",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09, JAHRGANG_10, EF)))),
        conforming("T22", "in the EF of a Gymnasium", ofGymnasium(t -> t.grades(Set.of(EF)))),
        RuleCase.conforming(
            "T22",
            "from class 9 of a Gymnasium to the EF, looked at in summer 2022",
            ofGymnasium(t -> t.grades(Set.of(JAHRGANG_09, EF))),
            LocalDate.of(2022, 7, 31)));
  }

  private static List<RuleCase<Network>> inARow() {
    String place = "/transitions/4/grades";
    return List.of(
        conforming("T22", "class 9 and EF of any school", afterSekundarstufe(JAHRGANG_09, EF)),
        conforming(
            "T22", "class 10 and EF of a Gesamtschule", ofGesamtschule(Set.of(JAHRGANG_10, EF))),
        violating(
            "T22",
            "class 9 and EF of a Gesamtschule",
            ofGesamtschule(Set.of(JAHRGANG_09, EF)),
            place),
        violating("T22", "class 10 and Q1", afterSekundarstufe(JAHRGANG_10, Q1), place),
        violating(
            "T22",
            "class 4 and 6",
            afterPrimarstufe(JAHRGANG_04, JAHRGANG_06),
            "/transitions/3/grades"),
        conforming("T22", "into class 1", afterKita(JAHRGANG_01)),
        conforming("T22", "into the Schuleingangsphase", afterKita(JAHRGANG_01, JAHRGANG_02)),
        violating("T22", "into class 3", afterKita(JAHRGANG_03), "/transitions/0/grades"),
        conforming("T22", "stage told by the Schulform", ofGrundschule(JAHRGANG_04)),
        violating(
                "T22",
                "stage told by the Schulform, too late",
                ofGrundschule(JAHRGANG_07),
                "/transitions/3/grades")
            .beside("T15"),
        violating(
                "T22",
                "stage told by the Gymnasium",
                ofGymnasium(t -> t.fromStages(Set.of()).grades(Set.of(JAHRGANG_09))),
                place)
            .beside("T15"));
  }

  private static Network ofGesamtschule(Set<Jahrgangsstufe> grades) {
    return Edits.transition("sek1-sek2", t -> t.addFromSchulformen("15").grades(grades));
  }

  private static Network afterKita(Jahrgangsstufe... grades) {
    return Edits.transition("kita-schule", t -> t.grades(Set.of(grades)));
  }

  private static Network ofGrundschule(Jahrgangsstufe... grades) {
    return Edits.transition(
        "grundschule-sek1",
        t -> t.fromStages(Set.of()).addFromSchulformen("02").grades(Set.of(grades)));
  }

  private static Network ofGymnasium(Consumer<TransitionBuilder> edit) {
    return Edits.transition("sek1-sek2", t -> edit.accept(t.addFromSchulformen("20")));
  }

  private static Network afterPrimarstufe(Jahrgangsstufe... grades) {
    return Edits.transition("grundschule-sek1", t -> t.grades(Set.of(grades)));
  }

  private static Network afterSekundarstufe(Jahrgangsstufe... grades) {
    return Edits.transition("sek1-sek2", t -> t.grades(Set.of(grades)));
  }

  private static List<RuleCase<Network>> horizontal() {
    return List.of(
        conforming(
            "T22", "from class 5 to 8", change(JAHRGANG_05, JAHRGANG_06, JAHRGANG_07, JAHRGANG_08)),
        conforming("T22", "class 9 is for another rule", change(JAHRGANG_09)),
        conforming(
            "T22",
            "from class 10 on within the Sekundarstufe II",
            Edits.transition(
                "wechsel",
                t ->
                    t.fromStages(Set.of(SEKUNDARSTUFE_II))
                        .toStages(Set.of(SEKUNDARSTUFE_II))
                        .grades(Set.of(JAHRGANG_10, EF)))),
        conforming("T22", "to a Förderschule, also in class 10", toSchulform("08", JAHRGANG_10)),
        violating(
            "T22", "also in class 10", change(JAHRGANG_08, JAHRGANG_10), "/transitions/2/grades"));
  }

  private static List<RuleCase<Network>> class9() {
    return List.of(
        conforming("T11", "until class 8", change(JAHRGANG_08)),
        conforming(
            "T11",
            "within two stages",
            Edits.transition(
                "wechsel",
                t ->
                    t.fromStages(Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II))
                        .toStages(Set.of(SEKUNDARSTUFE_I, SEKUNDARSTUFE_II))
                        .grades(Set.of(JAHRGANG_09)))),
        conforming("T11", "a vertical one after class 9", afterSekundarstufe(JAHRGANG_09)),
        conforming("T11", "to a Förderschule", toSchulform("08", JAHRGANG_09)),
        conforming(
            "T11",
            "from a Klinikschule",
            Edits.transition(
                "wechsel", t -> t.fromSchulformen(Set.of("83")).grades(Set.of(JAHRGANG_09)))),
        violating(
            "T11", "to a Gesamtschule", toSchulform("15", JAHRGANG_09), "/transitions/2/grades"),
        violating(
            "T11", "also in class 9", change(JAHRGANG_08, JAHRGANG_09), "/transitions/2/grades"));
  }

  private static Network toSchulform(String key, Jahrgangsstufe grade) {
    return Edits.transition("wechsel", t -> t.toSchulformen(Set.of(key)).grades(Set.of(grade)));
  }

  private static Network change(Jahrgangsstufe... grades) {
    return Edits.transition("wechsel", t -> t.grades(Set.of(grades)));
  }
}
