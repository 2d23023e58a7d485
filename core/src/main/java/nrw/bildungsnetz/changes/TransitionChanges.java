package nrw.bildungsnetz.changes;

import java.util.List;

/** Change tables for transitions and their instruments. */
final class TransitionChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("transitions")
              .lasting(ChangeKind.TRANSITION_TAKEN_UP, ChangeKind.TRANSITION_GIVEN_UP)
              .on("fromStages", ChangeKind.TRANSITION_ENDS_CHANGED)
              .on("toStages", ChangeKind.TRANSITION_ENDS_CHANGED)
              .on("fromSchulformen", ChangeKind.TRANSITION_ENDS_CHANGED)
              .on("toSchulformen", ChangeKind.TRANSITION_ENDS_CHANGED)
              .end(),
          PartTable.of("transitions.instruments")
              .knownBy("name")
              .knownBy("kind", "standardelement")
              .telling("kind")
              .added(ChangeKind.INSTRUMENT_ADDED)
              .removed(ChangeKind.INSTRUMENT_REMOVED)
              .end());

  private TransitionChanges() {}
}
