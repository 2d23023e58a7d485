package nrw.bildungsnetz.rules.transition;

import static nrw.bildungsnetz.codes.Bildungsstufe.KITA;
import static nrw.bildungsnetz.codes.Bildungsstufe.PRIMARSTUFE;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_I;
import static nrw.bildungsnetz.codes.Bildungsstufe.SEKUNDARSTUFE_II;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.EF;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_01;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_02;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_04;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_05;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_06;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_09;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.JAHRGANG_10;
import static nrw.bildungsnetz.codes.Jahrgangsstufe.Q2;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.codes.Jahrgangsstufe;
import nrw.bildungsnetz.model.Transition;
import nrw.bildungsnetz.model.TransitionDirection;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;

/** Rules about the grades in which a transition happens. */
public final class TransitionGradeRules {

  private static final List<String> READS =
      List.of(
          "transitions.id",
          "transitions.direction",
          "transitions.grades",
          "transitions.fromStages",
          "transitions.toStages");

  /** T02: a transition states only grades of its stages. */
  public static final NetworkRule GRADES_FIT =
      NetworkRule.declare(
          Rule.builder()
              .id("T02")
              .severity(Severity.ERROR)
              .category(Category.TRANSITION)
              .addAllReads(READS)
              .source("§§ 10 bis 12, 18 SchulG NRW: Klassen der Schulstufen")
              .since("0.1.0"),
          TransitionGradeRules::gradesFit);

  /** T22: a transition states the grades after which it usually happens. */
  public static final NetworkRule GRADES_USUAL =
      NetworkRule.declare(
          Rule.builder()
              .id("T22")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS)
              .addReads(
                  "transitions.fromSchulformen", "transitions.toSchulformen", "transitions.period")
              .source(
                  "§ 11 Abs. 2 (Schuleingangsphase), § 12 SchulG NRW, § 13 Abs. 3 APO-S I;"
                      + " Schulministerium: Umstellung auf G9 seit 2019/20")
              .since("0.1.0"),
          TransitionGradeRules::gradesUsual);

  /** T11: a change of Schulform is not supported in class 9. */
  public static final NetworkRule NO_CHANGE_IN_CLASS_9 =
      NetworkRule.declare(
          Rule.builder()
              .id("T11")
              .severity(Severity.WARNING)
              .category(Category.TRANSITION)
              .addAllReads(READS)
              .addReads("transitions.fromSchulformen", "transitions.toSchulformen")
              .source(
                  "§ 13 Abs. 3 APO-S I: Antrag auf Wechsel der Schulform bis Ende der Klasse 8; § 17"
                      + " AO-SF: Förderort jährlich überprüft")
              .since("0.1.0"),
          TransitionGradeRules::noChangeInClass9);

  /** The grades of the stages; the Sekundarstufe II may start after class 9 or 10. */
  private static final Map<Bildungsstufe, Set<Jahrgangsstufe>> OF_STAGE =
      new EnumMap<>(
          Map.of(
              PRIMARSTUFE,
              EnumSet.range(JAHRGANG_01, JAHRGANG_04),
              SEKUNDARSTUFE_I,
              EnumSet.range(JAHRGANG_05, JAHRGANG_10),
              SEKUNDARSTUFE_II,
              EnumSet.range(JAHRGANG_10, Q2)));

  /** The schools stay in contact until the Erprobungsstufe ends. */
  private static final Set<Jahrgangsstufe> TO_SEKUNDARSTUFE_I =
      EnumSet.range(JAHRGANG_01, JAHRGANG_06);

  private static final Set<Jahrgangsstufe> LAST_OF_SEKUNDARSTUFE_I =
      EnumSet.of(JAHRGANG_09, JAHRGANG_10, EF);

  private static final Set<Jahrgangsstufe> SCHULEINGANGSPHASE =
      EnumSet.of(JAHRGANG_01, JAHRGANG_02);

  private static final Set<String> GYMNASIUM = Set.of("20");

  /** From this day on, Gymnasien have a class 10, except the few that kept G8. */
  private static final LocalDate G9 = LocalDate.of(2022, Month.AUGUST, 1);

  private TransitionGradeRules() {}

  private static void gradesFit(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.getTransitions()) {
      if (!areFit(transition.getValue())) {
        report(transition, violations);
      }
    }
  }

  private static void gradesUsual(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.getTransitions()) {
      Transition value = transition.getValue();
      if (!value.getGrades().isEmpty() && areFit(value) && !areUsual(value, facts)) {
        report(transition, violations);
      }
    }
  }

  private static void report(Located<Transition> transition, Violations violations) {
    violations.add(
        transition.getPath("grades"),
        transition.getValue().getId(),
        Map.of(
            "transition", transition.getValue().getId(),
            "direction", transition.getValue().getDirection(),
            "grades", List.copyOf(transition.getValue().getGrades())));
  }

  /** Where an end is not stated, or no stage has grades, any grade may be meant. */
  private static boolean areFit(Transition transition) {
    Set<Jahrgangsstufe> grades = transition.getGrades();
    if (grades.isEmpty()
        || transition.getFromStages().isEmpty()
        || transition.getToStages().isEmpty()) {
      return true;
    }
    Set<Jahrgangsstufe> ofStages = EnumSet.noneOf(Jahrgangsstufe.class);
    for (Bildungsstufe stage : stages(transition)) {
      ofStages.addAll(OF_STAGE.getOrDefault(stage, Set.of()));
    }
    return ofStages.isEmpty() || ofStages.containsAll(grades);
  }

  private static Set<Bildungsstufe> stages(Transition transition) {
    Set<Bildungsstufe> stages = EnumSet.noneOf(Bildungsstufe.class);
    stages.addAll(transition.getFromStages());
    stages.addAll(transition.getToStages());
    return stages;
  }

  /** With several stages, a grade may belong to any of them. */
  private static boolean areUsual(Transition transition, NetworkFacts facts) {
    SortedSet<Jahrgangsstufe> grades = transition.getGrades();
    if (isHorizontal(transition)) {
      return !isChangeAtParentsRequest(transition) || !grades.contains(JAHRGANG_10);
    }
    Set<Bildungsstufe> from = fromStages(transition);
    if (from.equals(EnumSet.of(KITA))) {
      return !transition.getToStages().equals(EnumSet.of(PRIMARSTUFE))
          || SCHULEINGANGSPHASE.containsAll(grades);
    }
    if (from.equals(EnumSet.of(PRIMARSTUFE))) {
      return grades.contains(JAHRGANG_04)
          && TO_SEKUNDARSTUFE_I.containsAll(grades)
          && followOneAnother(grades, false);
    }
    if (!from.equals(EnumSet.of(SEKUNDARSTUFE_I))) {
      return true;
    }
    return !Collections.disjoint(LAST_OF_SEKUNDARSTUFE_I, grades)
        && !leavesGymnasiumTooSoon(transition, facts)
        && (!leadsToOberstufe(transition) || followOneAnother(grades, mayBeGymnasium(transition)));
  }

  /** Where no stage is stated, the Schulformen may tell it. */
  private static Set<Bildungsstufe> fromStages(Transition transition) {
    if (!transition.getFromStages().isEmpty()) {
      return transition.getFromStages();
    }
    Set<Bildungsstufe> stages = SchulformStages.ofAll(transition.getFromSchulformen());
    if (leadsToOberstufe(transition)) {
      stages.remove(SEKUNDARSTUFE_II);
    }
    return stages;
  }

  private static boolean leadsToOberstufe(Transition transition) {
    return transition.getToStages().equals(EnumSet.of(SEKUNDARSTUFE_II));
  }

  private static boolean mayBeGymnasium(Transition transition) {
    return transition.getFromSchulformen().isEmpty()
        || !Collections.disjoint(GYMNASIUM, transition.getFromSchulformen());
  }

  /** In a Gymnasium with G8, the EF follows class 9. */
  private static boolean followOneAnother(SortedSet<Jahrgangsstufe> grades, boolean mayBeG8) {
    Jahrgangsstufe before = grades.first();
    for (Jahrgangsstufe grade : grades) {
      boolean isG8 = mayBeG8 && before == JAHRGANG_09 && grade == EF;
      if (EnumSet.range(before, grade).size() > 2 && !isG8) {
        return false;
      }
      before = grade;
    }
    return true;
  }

  private static boolean leavesGymnasiumTooSoon(Transition transition, NetworkFacts facts) {
    return transition.getFromSchulformen().equals(GYMNASIUM)
        && leadsToOberstufe(transition)
        && transition.getGrades().contains(JAHRGANG_09)
        && !transition.getGrades().contains(JAHRGANG_10)
        && !facts.getAsOf().isBefore(G9)
        && transition.isTendedOn(facts.getAsOf());
  }

  private static void noChangeInClass9(NetworkFacts facts, Violations violations) {
    for (Located<Transition> transition : facts.getTransitions()) {
      if (isHorizontal(transition.getValue())
          && isChangeAtParentsRequest(transition.getValue())
          && transition.getValue().getGrades().contains(JAHRGANG_09)) {
        violations.add(
            transition.getPath("grades"),
            transition.getValue().getId(),
            Map.of("transition", transition.getValue().getId()));
      }
    }
  }

  private static boolean isHorizontal(Transition transition) {
    return transition.getDirection() == TransitionDirection.HORIZONTAL;
  }

  /** The Förderort of a pupil is reviewed every year, so its change is not tied to a grade. */
  private static boolean isChangeAtParentsRequest(Transition transition) {
    return EnumSet.of(SEKUNDARSTUFE_I).containsAll(stages(transition))
        && !SchulformStages.isFoerderort(transition.getFromSchulformen())
        && !SchulformStages.isFoerderort(transition.getToSchulformen());
  }
}
