package nrw.bildungsnetz.rules.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.rules.IndexedList;
import nrw.bildungsnetz.rules.Located;
import org.jspecify.annotations.Nullable;

/**
 * Finds reference cycles within a list in which each part refers to at most one other. Not
 * thread-safe.
 *
 * @param <T> the model type
 */
public final class CycleFinder<T extends Identified> {

  private final IndexedList<T> parts;
  private final Function<T, Optional<String>> next;
  private final Set<String> settled = new HashSet<>();
  private final List<List<Located<T>>> found = new ArrayList<>();

  private CycleFinder(IndexedList<T> parts, Function<T, Optional<String>> next) {
    this.parts = parts;
    this.next = next;
  }

  /** The cycles, each starting with its smallest id so that results do not depend on list order. */
  public static <T extends Identified> List<List<Located<T>>> in(
      IndexedList<T> parts, Function<T, Optional<String>> next) {
    CycleFinder<T> circles = new CycleFinder<>(parts, next);
    for (Located<T> each : parts) {
      if (next.apply(each.value()).isPresent()) {
        circles.follow(each.value().getId());
      }
    }
    return circles.found;
  }

  /** Follows the references from a part until it reaches one seen before. */
  private void follow(String start) {
    Map<String, Located<T>> passed = new LinkedHashMap<>();
    Located<T> at = parts.find(start).orElse(null);
    while (at != null && !isSettled(at) && passed.putIfAbsent(at.value().getId(), at) == null) {
      at = named(at);
    }
    if (at != null && !isSettled(at)) {
      found.add(from(at, passed));
    }
    settled.addAll(passed.keySet());
  }

  private boolean isSettled(Located<T> part) {
    return settled.contains(part.value().getId());
  }

  private @Nullable Located<T> named(Located<T> part) {
    return parts.find(next.apply(part.value())).orElse(null);
  }

  /** The cycle: the visited parts from the entry point on, rotated to the smallest id. */
  private static <T extends Identified> List<Located<T>> from(
      Located<T> entry, Map<String, Located<T>> passed) {
    List<Located<T>> way = new ArrayList<>(passed.values());
    List<Located<T>> circle = new ArrayList<>(way.subList(way.indexOf(entry), way.size()));
    Located<T> first = Collections.min(circle, Comparator.comparing(each -> each.value().getId()));
    Collections.rotate(circle, -circle.indexOf(first));
    return circle;
  }

  /** The ids of the parts in a cycle. */
  public static <T extends Identified> List<String> ids(List<Located<T>> circle) {
    return circle.stream().map(each -> each.value().getId()).toList();
  }
}
