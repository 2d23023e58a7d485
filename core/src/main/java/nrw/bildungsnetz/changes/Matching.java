package nrw.bildungsnetz.changes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Matches the parts of one state with those of the other: first by full content, then by key. Parts
 * with the same key are paired in the order of their content, so that the order of the lists does
 * not matter.
 */
final class Matching {

  private final List<Pair> changed = new ArrayList<>();
  private List<Part> vanished;
  private List<Part> appeared;

  /** A part that is in both states with different content. */
  record Pair(Part before, Part after) {}

  private Matching(List<Part> before, List<Part> after) {
    vanished = before;
    appeared = after;
  }

  /**
   * Matches two lists.
   *
   * @param before the parts of the earlier state
   * @param after the parts of the later state
   * @param keys the match keys, in order of precedence
   */
  static Matching of(List<Part> before, List<Part> after, List<List<String>> keys) {
    Matching matching = new Matching(before, after);
    matching.pairUp(part -> Optional.of(part.signature()));
    matching.changed.clear();
    for (List<String> key : keys) {
      matching.pairUp(part -> valueOf(key, part.facts()));
    }
    return matching;
  }

  List<Pair> changed() {
    return changed;
  }

  List<Part> vanished() {
    return vanished;
  }

  List<Part> appeared() {
    return appeared;
  }

  private void pairUp(Function<Part, Optional<Object>> key) {
    List<Part> unpaired = new ArrayList<>();
    Map<Object, Queue<Part>> waiting = new LinkedHashMap<>();
    for (Part each : inOrder(appeared)) {
      key.apply(each)
          .ifPresentOrElse(
              known -> waiting.computeIfAbsent(known, k -> new ArrayDeque<>()).add(each),
              () -> unpaired.add(each));
    }
    List<Part> stillVanished = new ArrayList<>();
    for (Part each : inOrder(vanished)) {
      Part partner = next(waiting, key.apply(each));
      if (partner == null) {
        stillVanished.add(each);
      } else {
        changed.add(new Pair(each, partner));
      }
    }
    waiting.values().forEach(unpaired::addAll);
    appeared = unpaired;
    vanished = stillVanished;
  }

  private static @Nullable Part next(Map<Object, Queue<Part>> waiting, Optional<Object> known) {
    return known.map(waiting::get).map(Queue::poll).orElse(null);
  }

  private static List<Part> inOrder(List<Part> parts) {
    return parts.stream().sorted(Comparator.comparing(Part::signature)).toList();
  }

  /** Empty if the part has none of the key attributes. */
  private static Optional<Object> valueOf(List<String> key, Facts facts) {
    List<Optional<Object>> values =
        key.stream().map(each -> facts.find(each).map(Fact::value)).toList();
    return !key.isEmpty() && values.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(values);
  }
}
