package nrw.bildungsnetz.changes;

import java.util.List;

/** Turns the appearance or disappearance of a part into changes. */
@FunctionalInterface
interface Occurrence {

  /** Returns at least one change. */
  List<Change> tell(PlacedPart part);

  static Occurrence as(ChangeKind kind, String... attributes) {
    return part -> List.of(part.change(kind, attributes).build());
  }

  /** One of two kinds, depending on whether the part is only planned. */
  static Occurrence planned(ChangeKind planned, ChangeKind done) {
    return part ->
        List.of(part.change(part.facts().says("planned", true) ? planned : done).build());
  }
}
