package nrw.bildungsnetz.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Change tables for Handlungsfelder and their succession. */
final class HandlungsfeldChanges {

  static final List<PartTable> ALL =
      List.of(
          PartTable.of("handlungsfelder")
              .lasting(ChangeKind.HANDLUNGSFELD_OPENED, ChangeKind.HANDLUNGSFELD_CLOSED)
              .added(HandlungsfeldChanges::opened)
              .on("name", ChangeKind.HANDLUNGSFELD_RENAMED)
              .on("predecessors", HandlungsfeldChanges::predecessors)
              .on(
                  "crossCutting",
                  Reading.flag(
                      ChangeKind.HANDLUNGSFELD_BECAME_CROSS_CUTTING,
                      ChangeKind.HANDLUNGSFELD_NO_LONGER_CROSS_CUTTING))
              .on("coordinator", ChangeKind.HANDLUNGSFELD_COORDINATOR_CHANGED)
              .end());

  private HandlungsfeldChanges() {}

  private static List<Change> opened(PlacedPart field) {
    List<Change> changes = new ArrayList<>();
    changes.add(field.change(ChangeKind.HANDLUNGSFELD_OPENED, "start", "end").build());
    Object predecessors = field.facts().shown("predecessors").orElse(List.of());
    changes.addAll(replaced(field, (Collection<?>) predecessors));
    return changes;
  }

  private static List<Change> predecessors(Difference difference) {
    List<Change> changes = new ArrayList<>(replaced(difference.after(), difference.added()));
    if (!difference.removed().isEmpty()) {
      changes.addAll(Reading.CHANGED.read(difference));
    }
    return changes;
  }

  private static List<Change> replaced(PlacedPart field, Collection<?> predecessors) {
    return predecessors.stream()
        .map(
            predecessor ->
                field
                    .change(ChangeKind.HANDLUNGSFELD_REPLACED)
                    .putArgument("predecessor", predecessor)
                    .build())
        .toList();
  }
}
