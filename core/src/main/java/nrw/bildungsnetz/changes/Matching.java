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
 * Finds each part of one state again in the other: first by all it says, then by what it is known
 * by. Parts known by the same are taken in the order of all they say, so that the order of the
 * lists does not count.
 */
final class Matching {

  private final List<Pair> changed = new ArrayList<>();
  private List<Part> vanished;
  private List<Part> appeared;

  /** A part that is in both states and says different things in them. */
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
   * @param keys what a part is known by; the first that fits counts
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

  /** Empty where the part says nothing of the key. */
  private static Optional<Object> valueOf(List<String> key, Facts facts) {
    List<Optional<Object>> values =
        key.stream().map(each -> facts.find(each).map(Fact::value)).toList();
    return !key.isEmpty() && values.stream().allMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(values);
  }
}
