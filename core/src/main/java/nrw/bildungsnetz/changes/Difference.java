package nrw.bildungsnetz.changes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nrw.bildungsnetz.texts.Term;

/**
 * A difference in one attribute of a part between the two states.
 *
 * @param attribute the attribute
 * @param before the part in the earlier state
 * @param after the part in the later state
 */
record Difference(String attribute, PlacedPart before, PlacedPart after) {

  /** Whether only the later state has the day, or at least the year. */
  boolean isNewlyKnown() {
    return shown(before).isEmpty() && shown(after).isPresent();
  }

  /**
   * Builds one change from the difference.
   *
   * @param kind its kind
   * @param attributes further attributes of the part to include as arguments
   */
  Change as(ChangeKind kind, String... attributes) {
    ChangeBuilder change = after.change(kind, attributes);
    change.putArgument("attribute", Term.of(after.part().type() + "." + attribute));
    if (isOfCollections()) {
      putElements(change, "added", added());
      putElements(change, "removed", removed());
    } else if (mayBeShown()) {
      change.putArgument("before", shown(before).orElse(List.of()));
      change.putArgument("after", shown(after).orElse(List.of()));
    }
    return change.build();
  }

  /** The elements a collection has gained, as far as they may be shown. */
  List<Object> added() {
    return elements(after, before);
  }

  /** The elements a collection has lost, as far as they may be shown. */
  List<Object> removed() {
    return elements(before, after);
  }

  private boolean isOfCollections() {
    return facts().anyMatch(Fact::isCollection);
  }

  /** If a day is only known more precisely now, both states may show the same value. */
  private boolean mayBeShown() {
    return facts().allMatch(fact -> fact.shown().isPresent())
        && !shown(before).equals(shown(after));
  }

  private Stream<Fact> facts() {
    return Stream.of(before, after).flatMap(each -> each.facts().find(attribute).stream());
  }

  private List<Object> elements(PlacedPart of, PlacedPart without) {
    Set<Object> elements = new LinkedHashSet<>(shownElements(of));
    shownElements(without).forEach(elements::remove);
    return List.copyOf(elements);
  }

  private Collection<?> shownElements(PlacedPart placed) {
    return (Collection<?>) shown(placed).orElse(List.of());
  }

  private Optional<Object> shown(PlacedPart placed) {
    return placed.facts().shown(attribute);
  }

  private static void putElements(ChangeBuilder change, String name, List<Object> elements) {
    if (!elements.isEmpty()) {
      change.putArgument(name, elements);
    }
  }
}
