package nrw.bildungsnetz.changes;

import java.util.Comparator;
import java.util.List;

/** The order of changes: by theme, then by place. */
final class ChangeOrder {

  /** The lists of the network, grouped by theme. */
  static final List<String> LISTS =
      List.of(
          "agreements",
          "organisations",
          "committees",
          "seats",
          "memberships",
          "posts",
          "meetings",
          "resolutions",
          "handlungsfelder",
          "goals",
          "measures",
          "indicators",
          "transitions",
          "programmes",
          "sozialraeume",
          "evaluations",
          "publications",
          "sources");

  static final Comparator<Change> BY_THEME =
      Comparator.comparingInt(ChangeOrder::list)
          .thenComparing(Change::getPath)
          .thenComparing(Change::getKind);

  private ChangeOrder() {}

  /** The network itself is in no list and comes first. */
  private static int list(Change change) {
    List<Object> steps = change.getPath().getSteps();
    return steps.isEmpty() ? -1 : LISTS.indexOf(steps.get(0).toString());
  }
}
