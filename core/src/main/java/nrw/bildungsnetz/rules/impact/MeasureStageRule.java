package nrw.bildungsnetz.rules.impact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.model.MeasureStage;
import nrw.bildungsnetz.model.MeasureStageKind;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.PeriodOrder;

/** The rule about the dates of a measure's stages. */
public final class MeasureStageRule {

  /** K11: the stages of a measure are within its period, and none follows its end. */
  public static final NetworkRule WITHIN_MEASURE =
      NetworkRule.declare(
          Rule.builder()
              .id("K11")
              .severity(Severity.ERROR)
              .category(Category.PERIOD)
              .addReads("measures.id", "measures.period", "measures.stages")
              .source("Zeitlogik")
              .since("0.1.0"),
          MeasureStageRule::withinMeasure);

  private MeasureStageRule() {}

  private static void withinMeasure(NetworkFacts facts, Violations violations) {
    for (Located<Measure> measure : facts.getMeasures()) {
      List<MeasureStage> stages = measure.getValue().getStages();
      if (stages.isEmpty()) {
        continue;
      }
      LocalDate ended = ended(stages);
      for (int i = 0; i < stages.size(); i++) {
        // Planned stages may lie outside the period agreed so far.
        if (!stages.get(i).isPlanned()) {
          report(measure, i, ended, violations);
        }
      }
    }
  }

  /** The day by which a measure has certainly ended according to its stages. */
  private static LocalDate ended(List<MeasureStage> stages) {
    LocalDate ended = LocalDate.MAX;
    for (MeasureStage stage : stages) {
      if (stage.getKind() == MeasureStageKind.BEENDET && !stage.isPlanned()) {
        LocalDate day = stage.latestDay().orElse(LocalDate.MAX);
        ended = day.isBefore(ended) ? day : ended;
      }
    }
    return ended;
  }

  private static void report(
      Located<Measure> measure, int index, LocalDate ended, Violations violations) {
    MeasureStage stage = measure.getValue().getStages().get(index);
    Map<String, Object> conflict =
        conflict(stage, measure.getValue().getPeriod().orElse(NetworkFacts.UNBOUNDED), ended);
    if (!conflict.isEmpty()) {
      Map<String, Object> arguments = new HashMap<>(conflict);
      arguments.put("measure", measure.getValue().getId());
      arguments.put("stage", stage.getKind());
      violations.add(
          measure.getPath("stages").element(index), measure.getValue().getId(), arguments);
    }
  }

  /** An idea may precede the period, and the stage that records the end may follow it. */
  private static Map<String, Object> conflict(MeasureStage stage, Period period, LocalDate ended) {
    LocalDate earliest = stage.earliestDay().orElse(LocalDate.MIN);
    LocalDate latest = stage.latestDay().orElse(LocalDate.MAX);
    if (stage.getKind() != MeasureStageKind.IDEE && latest.isBefore(period.firstPossibleDay())) {
      return Map.of("latest", latest, "start", period.firstPossibleDay());
    }
    if (stage.getKind() == MeasureStageKind.BEENDET) {
      return Map.of();
    }
    if (PeriodOrder.endsBefore(period, earliest)) {
      return Map.of("earliest", earliest, "end", period.lastKnownDay());
    }
    return ended.isBefore(earliest) ? Map.of("earliest", earliest, "ended", ended) : Map.of();
  }
}
