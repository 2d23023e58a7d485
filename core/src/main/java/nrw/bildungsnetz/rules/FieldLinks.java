package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;

/**
 * The Handlungsfelder that goals, measures and indicators belong to, as they say themselves or as
 * what they serve says. For one run on one thread.
 */
final class FieldLinks {

  private final NetworkFacts facts;
  private final Map<String, Set<String>> byGoal = new HashMap<>();

  FieldLinks(NetworkFacts facts) {
    this.facts = facts;
  }

  /** Those of a goal, or else of the nearest goal above it that names some. */
  Set<String> of(Goal goal) {
    List<String> climbed = new ArrayList<>();
    Optional<Goal> at = Optional.of(goal);
    while (at.isPresent() && known(at.get()).isEmpty()) {
      climbed.add(at.get().getId());
      // A goal that stands above itself finds nothing there.
      byGoal.put(at.get().getId(), Set.of());
      at = facts.goals().find(at.get().getPartOf()).map(Placed::value);
    }
    Set<String> fields = at.flatMap(this::known).orElse(Set.of());
    climbed.forEach(id -> byGoal.put(id, fields));
    return fields;
  }

  private Optional<Set<String>> known(Goal goal) {
    return goal.getHandlungsfelder().isEmpty()
        ? Optional.ofNullable(byGoal.get(goal.getId()))
        : Optional.of(goal.getHandlungsfelder());
  }

  /** Those of a measure, or else of its goals. */
  Set<String> of(Measure measure) {
    return measure.getHandlungsfelder().isEmpty()
        ? ofGoals(measure.getGoals())
        : measure.getHandlungsfelder();
  }

  /** Those of the goals and measures an indicator tells about. */
  Set<String> of(Indicator indicator) {
    Set<String> fields = ofGoals(indicator.getGoals());
    facts.measures().findAll(indicator.getMeasures()).stream()
        .map(Placed::value)
        .map(this::of)
        .forEach(fields::addAll);
    return fields;
  }

  private Set<String> ofGoals(Set<String> goals) {
    Set<String> fields = new HashSet<>();
    facts.goals().findAll(goals).stream().map(Placed::value).map(this::of).forEach(fields::addAll);
    return fields;
  }
}
