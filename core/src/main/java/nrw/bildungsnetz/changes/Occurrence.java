package nrw.bildungsnetz.changes;

import java.util.List;

/** What it means that a part is new, or gone. */
@FunctionalInterface
interface Occurrence {

  /** At least one change. */
  List<Change> tell(PlacedPart part);

  static Occurrence as(ChangeKind kind, String... attributes) {
    return part -> List.of(part.change(kind, attributes).build());
  }

  /** One thing or the other, by whether the part is only planned. */
  static Occurrence planned(ChangeKind planned, ChangeKind done) {
    return part ->
        List.of(part.change(part.facts().says("planned", true) ? planned : done).build());
  }
}
