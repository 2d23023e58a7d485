package nrw.bildungsnetz.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.GoalBuilder;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;

/** The Wirkungslogik: goals of the Handlungsfelder, measures for the goals, indicators for both. */
final class Impact {

  private static final String LEITZIEL = "leitziel";

  private static final List<String> NAMES =
      List.of(
          "Mehr Familien erreichen",
          "Jedes Kind kommt gut in der Schule an",
          "Niemand verlässt die Schule ohne Anschluss",
          "Schulen und Partner arbeiten verbindlich zusammen");

  private final Setting setting;
  private final List<Goal> goals = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();

  private Impact(Setting setting) {
    this.setting = setting;
  }

  static Impact of(
      Setting setting,
      Organisations organisations,
      Committees bodies,
      Areas areas,
      Fields fields,
      Transitions transitions) {
    Impact impact = new Impact(setting);
    impact.addGoals(fields);
    Dice dice = setting.dice("measures");
    Measures measures = new Measures(setting, organisations, bodies, areas, transitions);
    for (int i = 0; i < impact.goals.size() + setting.members() / 8; i++) {
      Dice own = dice.fork(i);
      impact.measures.add(measures.measure(i, impact.goals.get(i % impact.goals.size()), own));
    }
    impact.indicators.addAll(Indicators.of(setting, impact.goals, impact.measures));
    return impact;
  }

  List<Goal> goals() {
    return goals;
  }

  List<Measure> measures() {
    return measures;
  }

  List<Indicator> indicators() {
    return indicators;
  }

  /** The goals of the Handlungsfelder are below one that is set by the contract. */
  private void addGoals(Fields fields) {
    goals.add(
        Goal.builder()
            .id(LEITZIEL)
            .name("Lernchancen aller Kinder und Jugendlichen verbessern")
            .agreement(setting.timeline().contracts().get(0).id())
            .addSdg(4)
            .build());
    Dice dice = setting.dice("goals");
    for (FieldPlans.Plan plan : fields.plans()) {
      Dice own = dice.fork(plan.id());
      int count = own.between(1, 2);
      for (int i = 0; i < count; i++) {
        goals.add(goal(plan, i, own, fields));
      }
    }
  }

  private Goal goal(FieldPlans.Plan plan, int number, Dice dice, Fields fields) {
    GoalBuilder goal =
        Goal.builder()
            .id("ziel-" + plan.id() + "-" + number)
            .name(dice.one(NAMES))
            .description(dice.maybe(30, "Mehr Kinder und Jugendliche werden erreicht."))
            .partOf(dice.maybe(goals.size() == 1 ? 100 : 40, LEITZIEL))
            .addHandlungsfeld(plan.id())
            .targetGroups(dice.some(List.of("Familien", "Lehrkräfte", "Auszubildende"), 2))
            .reviewAfterYears(dice.maybe(20, 4))
            .reviewAfterYearsAtMost(dice.maybe(10, 5))
            .sdgs(dice.chance(40) ? List.of(4, dice.between(1, 17)) : List.of())
            .period(dice.chance(60) ? fields.span(plan).toldSomehow(dice) : Optional.empty())
            .sources(setting.sourced(dice));
    if (dice.chance(20)) {
      goal.addAllHandlungsfelder(fields.on(plan.listing().first()).subList(0, 1));
    }
    return goal.build();
  }
}
