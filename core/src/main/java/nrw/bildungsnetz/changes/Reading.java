package nrw.bildungsnetz.changes;

import java.util.List;

/** Turns a difference in one attribute into changes. */
@FunctionalInterface
interface Reading {

  /** The default for attributes without a specific kind, so that no difference is lost. */
  Reading CHANGED = as(ChangeKind.ATTRIBUTE_CHANGED);

  /** Returns at least one change. */
  List<Change> read(Difference difference);

  static Reading as(ChangeKind kind) {
    return difference -> List.of(difference.as(kind));
  }

  /** One of two kinds, depending on whether the attribute is now true. */
  static Reading flag(ChangeKind holds, ChangeKind holdsNoLonger) {
    return difference -> {
      boolean holdsNow = difference.after().facts().says(difference.attribute(), true);
      return List.of(difference.as(holdsNow ? holds : holdsNoLonger));
    };
  }

  /** Reports a newly known day as the given kind, a corrected one as a changed attribute. */
  static Reading newlyKnown(ChangeKind kind) {
    return difference ->
        difference.isNewlyKnown()
            ? List.of(difference.as(kind, difference.attribute()))
            : CHANGED.read(difference);
  }
}
