package nrw.bildungsnetz.changes;

import java.util.List;
import nrw.bildungsnetz.model.MeasureStageKind;

/** Change tables for goals, measures and indicators. */
final class ImpactChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("goals")
              .added(Occurrence.as(ChangeKind.GOAL_SET, "end"))
              .removed(ChangeKind.GOAL_DROPPED)
              .on("end", ChangeKind.GOAL_DEADLINE_CHANGED)
              .end(),
          PartTable.of("measures")
              .lasting(ChangeKind.MEASURE_STARTED, ChangeKind.MEASURE_ENDED)
              .end(),
          PartTable.of("measures.stages")
              .knownBy("kind")
              .telling("kind", "date")
              .added(stage -> List.of(stage.change(kindOf(stage)).build()))
              .removed(ChangeKind.MEASURE_STAGE_REMOVED)
              .on("planned", stage -> List.of(stage.as(kindOf(stage.after()))))
              .end(),
          PartTable.of("indicators")
              .added(ChangeKind.INDICATOR_ADDED)
              .removed(ChangeKind.INDICATOR_REMOVED)
              .end(),
          PartTable.of("indicators.observations")
              .knownBy("date")
              .knownBy("value")
              .telling("date", "value")
              .added(ChangeKind.INDICATOR_OBSERVED)
              .removed(ChangeKind.OBSERVATION_REMOVED)
              .on("value", ChangeKind.OBSERVATION_CORRECTED)
              .end(),
          aim("target", "Target", ChangeKind.INDICATOR_TARGET_CHANGED),
          aim("baseline", "Baseline", ChangeKind.INDICATOR_BASELINE_CHANGED));

  private ImpactChanges() {}

  /** A single-valued attribute of an indicator, reported with its value before and after. */
  private static PartTable aim(String attribute, String noun, ChangeKind kind) {
    return PartTable.of("indicators." + attribute)
        .called(noun)
        .knownBy()
        .added(aim -> List.of(valueChanged(aim, kind, "after", "before")))
        .removed(aim -> List.of(valueChanged(aim, kind, "before", "after")))
        .on("value", kind)
        .end();
  }

  private static Change valueChanged(
      PlacedPart aim, ChangeKind kind, String known, String unknown) {
    return aim.change(kind)
        .putArgument(known, aim.facts().shown("value").orElseThrow())
        .putArgument(unknown, List.of())
        .build();
  }

  private static ChangeKind kindOf(PlacedPart stage) {
    if (stage.facts().says("planned", true)) {
      return ChangeKind.MEASURE_STAGE_PLANNED;
    }
    return stage.facts().says("kind", MeasureStageKind.BEENDET)
        ? ChangeKind.MEASURE_ENDED
        : ChangeKind.MEASURE_STAGE_REACHED;
  }
}
