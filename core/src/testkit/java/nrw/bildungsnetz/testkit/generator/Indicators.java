package nrw.bildungsnetz.testkit.generator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.ImpactLevel;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.IndicatorBuilder;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.Observation;

/** The indicators with their values over the years. */
final class Indicators {

  private Indicators() {}

  static List<Indicator> of(Setting setting, List<Goal> goals, List<Measure> measures) {
    List<Indicator> indicators = new ArrayList<>();
    Dice dice = setting.dice("indicators");
    for (int i = 0; i < goals.size() / 2 + measures.size() / 2; i++) {
      Dice own = dice.fork(i);
      IndicatorBuilder indicator = indicator(i, own, setting);
      if (i < goals.size() / 2) {
        indicator.addGoal(goals.get(2 * i).getId());
      } else {
        indicator.addMeasure(measures.get(2 * (i - goals.size() / 2)).getId());
      }
      indicators.add(indicator.build());
    }
    return indicators;
  }

  /**
   * Every eighth series continues the previous one under another definition, which was observed at
   * most once.
   */
  private static IndicatorBuilder indicator(int number, Dice dice, Setting setting) {
    ImpactLevel level = dice.one(ImpactLevel.class);
    LocalDate begin = setting.span().first();
    boolean continues = number % 8 == 7;
    boolean continued = number % 8 == 6;
    boolean percent = dice.chance(50);
    return Indicator.builder()
        .id("kennzahl-" + number)
        .name((percent ? "Anteil der Familien " : "Erreichte Familien ") + (number + 1))
        .definition(dice.maybe(50, "Gezählt wird einmal im Jahr."))
        .level(level)
        .wirkstufe(wirkstufe(level, dice))
        .unit(percent ? "Prozent" : "Personen")
        .dataSource(dice.chance(50) ? "amtliche Schulstatistik" : "eigene Erhebung")
        .baseline(observation(begin, percent, dice, setting))
        .target(observation(LocalDate.of(2028, 12, 31), percent, dice, setting))
        .observations(
            observations(
                begin.plusYears(continues ? 2 : 1), continued ? 1 : 3, percent, dice, setting))
        .predecessor(continues ? Optional.of("kennzahl-" + (number - 1)) : Optional.empty())
        .sources(setting.sourced(dice));
  }

  private static List<Observation> observations(
      LocalDate first, int most, boolean percent, Dice dice, Setting setting) {
    List<Observation> observations = new ArrayList<>();
    int count = dice.between(0, most);
    LocalDate day = first;
    for (int i = 0; i < count && !day.isAfter(Timeline.STAND); i++) {
      observations.add(observation(day, percent, dice, setting));
      day = day.plusYears(1);
    }
    return observations;
  }

  private static Observation observation(
      LocalDate day, boolean percent, Dice dice, Setting setting) {
    When when = When.about(dice, day);
    return Observation.builder()
        .value(
            percent
                ? BigDecimal.valueOf(dice.between(0, 1_000), 1)
                : BigDecimal.valueOf(dice.between(0, 5_000)))
        .date(when.date())
        .year(when.year())
        .notBefore(when.notBefore())
        .notAfter(when.notAfter())
        .sources(setting.sourced(dice))
        .build();
  }

  /** The steps of the Wirktreppe that belong to a level. */
  private static Optional<Integer> wirkstufe(ImpactLevel level, Dice dice) {
    return switch (level) {
      case INPUT -> Optional.empty();
      case OUTPUT -> dice.maybe(50, dice.between(1, 3));
      case OUTCOME -> dice.maybe(50, dice.between(4, 6));
      case IMPACT -> dice.maybe(50, 7);
    };
  }
}
