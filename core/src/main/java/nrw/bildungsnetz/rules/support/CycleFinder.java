package nrw.bildungsnetz.rules.support;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nrw.bildungsnetz.model.Identified;
import nrw.bildungsnetz.rules.IndexedList;
import nrw.bildungsnetz.rules.Located;

/**
 * Finds cycles among references from ids to ids.
 *
 * <p>Each part that refers to itself is a cycle. Of parts that all lead to one another, only the
 * shortest cycle through the smallest id is returned, so the work grows with the references and the
 * result does not depend on their order. Not thread-safe.
 */
public final class CycleFinder {

  private final NavigableMap<String, ? extends SortedSet<String>> references;

  /** The ids reached so far, numbered in that order. */
  private final Map<String, Integer> reached = new HashMap<>();

  /** Those not yet assigned to a component. */
  private final Deque<String> open = new ArrayDeque<>();

  private final Set<String> isOpen = new HashSet<>();

  private final List<List<String>> cycles = new ArrayList<>();

  private CycleFinder(NavigableMap<String, ? extends SortedSet<String>> references) {
    this.references = references;
  }

  /**
   * The cycles among references.
   *
   * @param references the ids each id refers to
   * @return the ids of each cycle in the order of the references, the smallest first
   */
  public static List<List<String>> in(
      NavigableMap<String, ? extends SortedSet<String>> references) {
    CycleFinder finder = new CycleFinder(references);
    for (Map.Entry<String, ? extends SortedSet<String>> each : references.entrySet()) {
      if (each.getValue().contains(each.getKey())) {
        finder.cycles.add(List.of(each.getKey()));
      }
      if (!finder.reached.containsKey(each.getKey())) {
        finder.explore(each.getKey());
      }
    }
    finder.cycles.sort(Comparator.comparing(cycle -> cycle.get(0)));
    return finder.cycles;
  }

  /** The cycles in a list of which each part refers to at most one other, as parts. */
  public static <T extends Identified> List<List<Located<T>>> in(
      IndexedList<T> parts, Function<T, Optional<String>> next) {
    NavigableMap<String, SortedSet<String>> references = new TreeMap<>();
    for (Located<T> each : parts) {
      Optional<String> other = next.apply(each.getValue());
      if (other.isPresent() && parts.has(other.get())) {
        references.put(each.getValue().getId(), new TreeSet<>(Set.of(other.get())));
      }
    }
    return in(references).stream()
        .map(cycle -> cycle.stream().map(id -> parts.find(id).orElseThrow()).toList())
        .toList();
  }

  /** The ids of the parts in a cycle. */
  public static <T extends Identified> List<String> ids(List<Located<T>> cycle) {
    return cycle.stream().map(each -> each.getValue().getId()).toList();
  }

  /** Tarjan's algorithm for strongly connected components, without recursion. */
  private void explore(String start) {
    Deque<Visit> way = new ArrayDeque<>();
    way.push(visit(start));
    while (!way.isEmpty()) {
      Visit visit = way.element();
      if (visit.next.hasNext()) {
        String next = visit.next.next();
        if (!reached.containsKey(next)) {
          way.push(visit(next));
        } else if (isOpen.contains(next)) {
          visit.earliest = Math.min(visit.earliest, reached.getOrDefault(next, 0));
        }
      } else {
        way.pop();
        leave(visit);
        if (!way.isEmpty()) {
          way.element().earliest = Math.min(way.element().earliest, visit.earliest);
        }
      }
    }
  }

  private Visit visit(String id) {
    Visit visit = new Visit(id, reached.size(), from(id).iterator());
    reached.put(id, visit.number);
    open.push(id);
    isOpen.add(id);
    return visit;
  }

  private Collection<String> from(String id) {
    SortedSet<String> others = references.get(id);
    return others == null ? List.of() : others;
  }

  private void leave(Visit visit) {
    if (visit.earliest < visit.number) {
      return;
    }
    SortedSet<String> component = new TreeSet<>();
    String member;
    do {
      member = open.pop();
      isOpen.remove(member);
      component.add(member);
    } while (!member.equals(visit.id));
    if (component.size() > 1) {
      cycles.add(shortest(component));
    }
  }

  /** Goes breadth first from the smallest id back to it. */
  private List<String> shortest(SortedSet<String> component) {
    String first = component.first();
    Map<String, String> before = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(first));
    while (true) {
      String at = next.remove();
      for (String other : from(at)) {
        if (other.equals(first) && !at.equals(first)) {
          return wayTo(at, before);
        }
        if (component.contains(other) && !other.equals(first) && !before.containsKey(other)) {
          before.put(other, at);
          next.add(other);
        }
      }
    }
  }

  private static List<String> wayTo(String last, Map<String, String> before) {
    Deque<String> way = new ArrayDeque<>();
    for (String at = last; at != null; at = before.get(at)) {
      way.push(at);
    }
    return List.copyOf(way);
  }

  /** The visit of one id: what is left to follow, and the earliest id that leads back. */
  private static final class Visit {

    private final String id;
    private final int number;
    private final Iterator<String> next;
    private int earliest;

    private Visit(String id, int number, Iterator<String> next) {
      this.id = id;
      this.number = number;
      this.next = next;
      this.earliest = number;
    }
  }
}
