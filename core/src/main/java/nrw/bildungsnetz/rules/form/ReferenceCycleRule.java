package nrw.bildungsnetz.rules.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.NetworkRegister;
import nrw.bildungsnetz.model.description.ModelWalk;
import nrw.bildungsnetz.model.description.ObjectType;
import nrw.bildungsnetz.model.tables.NetworkRegisterTable;
import nrw.bildungsnetz.model.tables.NetworkTable;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.RegisterRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.CycleFinder;

/**
 * The rule that references form no cycle. What must be acyclic is declared on the model's getters,
 * so a new attribute needs no change here.
 */
public final class ReferenceCycleRule {

  /** Amendments and superior bodies, whose cycles C15 and G04 report. */
  private static final Set<String> REPORTED_ELSEWHERE =
      Set.of("agreements.amends", "committees.parent");

  private static final List<OwnReference<Network>> IN_NETWORK = reportedHere(NetworkTable.TYPE);

  private static final List<OwnReference<NetworkRegister>> IN_REGISTER =
      reportedHere(NetworkRegisterTable.TYPE);

  /** R03: nothing refers to itself, directly or by way of others. */
  public static final NetworkRule NO_CYCLE =
      NetworkRule.declare(
          Rule.builder()
              .id("R03")
              .severity(Severity.ERROR)
              .category(Category.REFERENCE)
              .addAllReads(paths(IN_NETWORK))
              .source("Logik der Verweise")
              .since("0.1.0"),
          (facts, violations) -> check(IN_NETWORK, facts.getNetwork(), violations));

  /** R03 for the register's own lists. */
  public static final RegisterRule NO_CYCLE_IN_REGISTER =
      new RegisterRule(
          NO_CYCLE.getRule(),
          paths(IN_REGISTER),
          (facts, violations) -> check(IN_REGISTER, facts.getRegister(), violations));

  private ReferenceCycleRule() {}

  private static <T> List<OwnReference<T>> reportedHere(ObjectType<T, ?> root) {
    return OwnReference.allOf(root).stream()
        .filter(each -> !REPORTED_ELSEWHERE.contains(each.path()))
        .toList();
  }

  private static <T> Set<String> paths(List<OwnReference<T>> references) {
    Set<String> paths = new LinkedHashSet<>();
    references.forEach(each -> paths.addAll(each.selection().getPaths()));
    return paths;
  }

  private static <T> void check(
      List<OwnReference<T>> references, T document, Violations violations) {
    for (OwnReference<T> each : references) {
      Map<String, List<List<String>>> cycles = new HashMap<>();
      for (List<String> cycle : CycleFinder.in(targets(each, document))) {
        if (cycle.size() == 1 || each.acyclic()) {
          cycles.computeIfAbsent(cycle.get(0), id -> new ArrayList<>()).add(cycle);
        }
      }
      if (!cycles.isEmpty()) {
        report(cycles, each, document, violations);
      }
    }
  }

  private static <T> NavigableMap<String, SortedSet<String>> targets(
      OwnReference<T> reference, T document) {
    NavigableMap<String, SortedSet<String>> targets = new TreeMap<>();
    ModelWalk.over(
        reference.selection(),
        document,
        (walk, attribute, value) ->
            targets.computeIfAbsent(walk.objectId(), id -> new TreeSet<>()).add(value.toString()));
    return targets;
  }

  /** Reports each cycle at its first reference. */
  private static <T> void report(
      Map<String, List<List<String>>> cycles,
      OwnReference<T> reference,
      T document,
      Violations violations) {
    ModelWalk.over(
        reference.selection(),
        document,
        (walk, attribute, value) -> {
          String id = walk.objectId();
          List<List<String>> ofPart = cycles.getOrDefault(id, List.of());
          for (List<String> cycle : List.copyOf(ofPart)) {
            if (cycle.get(1 % cycle.size()).equals(value)) {
              ofPart.remove(cycle);
              violations.add(
                  walk.path(), id, Map.of("property", reference.property(), "ids", cycle));
            }
          }
        });
  }
}
