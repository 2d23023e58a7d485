package nrw.bildungsnetz.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares two states part by part and turns differences into changes, as defined by the tables.
 * For a single comparison.
 */
final class Comparison {

  private final List<Change> changes = new ArrayList<>();

  private Comparison() {}

  static List<Change> of(Part before, Part after) {
    Comparison comparison = new Comparison();
    comparison.compare(PlacedPart.network(before), PlacedPart.network(after));
    return comparison.changes;
  }

  private void compare(PlacedPart before, PlacedPart after) {
    for (String attribute : before.facts().differingFrom(after.facts())) {
      changes.addAll(
          after.table().reading(attribute).read(new Difference(attribute, before, after)));
    }
    Set<String> lists = new LinkedHashSet<>(before.part().attributes());
    lists.addAll(after.part().attributes());
    lists.forEach(attribute -> compareParts(attribute, before, after));
  }

  private void compareParts(String attribute, PlacedPart before, PlacedPart after) {
    PartTable table = PartTables.of(after.listOf(attribute));
    Matching matching =
        Matching.of(before.part().parts(attribute), after.part().parts(attribute), table.keys());
    for (Matching.Pair pair : matching.changed()) {
      compare(before.enter(attribute, pair.before()), after.enter(attribute, pair.after()));
    }
    for (Part part : matching.appeared()) {
      changes.addAll(table.appearing().tell(after.enter(attribute, part)));
    }
    for (Part part : matching.vanished()) {
      changes.addAll(table.vanishing().tell(before.enter(attribute, part)));
    }
  }
}
