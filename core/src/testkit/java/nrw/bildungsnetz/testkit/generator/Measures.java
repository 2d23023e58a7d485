package nrw.bildungsnetz.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.Organisation;

/** The measures, each on its way from idea or project to Regelsystem. */
final class Measures {

  private static final List<String> NAMES =
      List.of("Lesepaten", "Tandems aus Kita und Grundschule", "Tag der Ausbildung", "Lernferien");

  private final Setting setting;
  private final Organisations organisations;
  private final Committees bodies;
  private final Areas areas;
  private final Transitions transitions;

  Measures(
      Setting setting,
      Organisations organisations,
      Committees bodies,
      Areas areas,
      Transitions transitions) {
    this.setting = setting;
    this.organisations = organisations;
    this.bodies = bodies;
    this.areas = areas;
    this.transitions = transitions;
  }

  Measure measure(int number, Goal goal, Dice dice) {
    Span span = setting.span().within(dice);
    List<String> groups = bodies.groupsIn(dice, span, 1);
    return Measure.builder()
        .id("massnahme-" + number)
        .name(dice.one(NAMES) + " " + (number + 1))
        .description(dice.maybe(15, "Ehrenamtliche lesen vor."))
        .addGoal(goal.getId())
        .handlungsfelder(dice.chance(60) ? goal.getHandlungsfelder() : List.of())
        .transitions(transitions.any(dice, 1))
        .responsible(
            dice.chance(50)
                ? Committees.BUERO
                : groups.stream().findFirst().orElse(Committees.BUERO))
        .carriers(ids(dice.some(organisations.partners(), 1)))
        .partners(organisations.schools().any(dice, List.of()))
        .programmes(Programmes.any(dice, setting))
        .fundings(
            dice.chance(15)
                ? List.of(Programmes.funding(dice, setting, Organisations.KOMMUNE, span))
                : List.of())
        .sozialraeume(areas.any(dice))
        .targetGroups(dice.some(List.of("Grundschulkinder", "Familien"), 1))
        .sdgs(dice.chance(30) ? List.of(dice.between(1, 17)) : List.of())
        .stages(stages(dice, span))
        .period(dice.chance(50) ? span.toldSomehow(dice) : Optional.empty())
        .sources(setting.sourced(dice))
        .build();
  }

  /**
   * The stages in chronological order for as long as the measure runs; a stage in the future is
   * planned.
   */
  private List<MeasureStage> stages(Dice dice, Span span) {
    List<MeasureStageKind> way = dice.some(List.of(MeasureStageKind.values()), dice.between(0, 4));
    List<MeasureStage> stages = new ArrayList<>();
    LocalDate day = span.first();
    for (MeasureStageKind kind : way) {
      if (!span.contains(day)) {
        break;
      }
      boolean ahead = day.isAfter(Timeline.STAND);
      stages.add(stage(kind, ahead ? When.on(day) : When.about(dice, day), ahead, dice));
      if (ahead) {
        break;
      }
      day = day.plusYears(dice.between(2, 4));
    }
    return stages;
  }

  private MeasureStage stage(MeasureStageKind kind, When when, boolean planned, Dice dice) {
    return MeasureStage.builder()
        .kind(kind)
        .planned(planned)
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter())
        .sources(setting.sourced(dice))
        .build();
  }

  private static List<String> ids(List<Organisation> organisations) {
    return organisations.stream().map(Organisation::getId).toList();
  }
}
