package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.EF;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_03;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_04;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_05;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_06;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_07;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_08;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_09;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_10;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.Q2;
import static nrw.bildungsnetz.samples.Cases.conforming;
import static nrw.bildungsnetz.samples.Cases.violating;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.samples.Edits;
import nrw.bildungsnetz.samples.SampleNetworks;
import nrw.bildungsnetz.testing.RuleCase;

/** Examples of the rules about the grades of transitions. */
public final class TransitionGradeExamples {

  private TransitionGradeExamples() {}

  public static List<RuleCase<Network>> all() {
    return Stream.of(vertical(), horizontal(), class9()).flatMap(List::stream).toList();
  }

  private static List<RuleCase<Network>> vertical() {
    return List.of(
        conforming("T02", "after class 4", SampleNetworks.valid()),
        conforming("T02", "tended from class 3 on", afterPrimarstufe(JAHRGANG_03, JAHRGANG_04)),
        conforming("T02", "after class 10", afterSekundarstufe(JAHRGANG_10)),
        conforming(
            "T02", "after class 9, tended from 8 on", afterSekundarstufe(JAHRGANG_08, JAHRGANG_09)),
        conforming(
            "T02",
            "from two stages, whose grades are any",
            Edits.transition("schule-beruf", t -> t.grades(Set.of(Q2)))),
        conforming(
            "T02",
            "from a stage whose grades are any",
            Edits.transition(
                "schule-beruf", t -> t.fromStages(Set.of(SEKUNDARSTUFE_II)).grades(Set.of(Q2)))),
        conforming(
            "T02",
            "from no stated stage",
            Edits.transition(
                "grundschule-sek1", t -> t.fromStages(Set.of()).grades(Set.of(JAHRGANG_05)))),
        violating("T02", "after class 5", afterPrimarstufe(JAHRGANG_05), "/transitions/3/grades"),
        violating("T02", "after class 3", afterPrimarstufe(JAHRGANG_03), "/transitions/3/grades"),
        violating("T02", "after class 8", afterSekundarstufe(JAHRGANG_08), "/transitions/4/grades"),
        violating("T02", "in the Oberstufe", afterSekundarstufe(EF), "/transitions/4/grades"));
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
            "T02", "from class 5 to 8", change(JAHRGANG_05, JAHRGANG_06, JAHRGANG_07, JAHRGANG_08)),
        conforming("T02", "class 9 is for another rule", change(JAHRGANG_09)),
        violating(
            "T02", "also in class 4", change(JAHRGANG_04, JAHRGANG_05), "/transitions/2/grades"),
        violating(
            "T02", "also in class 10", change(JAHRGANG_08, JAHRGANG_10), "/transitions/2/grades"));
  }

  private static List<RuleCase<Network>> class9() {
    return List.of(
        conforming("T11", "until class 8", change(JAHRGANG_08)),
        conforming("T11", "a vertical one after class 9", afterSekundarstufe(JAHRGANG_09)),
        violating(
            "T11", "also in class 9", change(JAHRGANG_08, JAHRGANG_09), "/transitions/2/grades"));
  }

  private static Network change(Jahrgangsstufe... grades) {
    return Edits.transition("wechsel", t -> t.grades(Set.of(grades)));
  }
}
