package nrw.bildungsnetz.changes;

import java.util.List;

/** What it means that a part says something else in one attribute. */
@FunctionalInterface
interface Reading {

  /** No attribute goes untold: what has no meaning of its own has this one. */
  Reading CHANGED = as(ChangeKind.ATTRIBUTE_CHANGED);

  /** At least one change. */
  List<Change> read(Difference difference);

  static Reading as(ChangeKind kind) {
    return difference -> List.of(difference.as(kind));
  }

  /** One thing or the other, by whether the attribute holds now. */
  static Reading flag(ChangeKind holds, ChangeKind holdsNoLonger) {
    return difference -> {
      boolean holdsNow = difference.after().facts().says(difference.attribute(), true);
      return List.of(difference.as(holdsNow ? holds : holdsNoLonger));
    };
  }

  /** A day that was not known before tells more than one that was corrected. */
  static Reading newlyKnown(ChangeKind kind) {
    return difference ->
        difference.isNewlyKnown()
            ? List.of(difference.as(kind, difference.attribute()))
            : CHANGED.read(difference);
  }
}
