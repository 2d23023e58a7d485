package nrw.bildungsnetz.rules.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nrw.bildungsnetz.model.Goal;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.model.Measure;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;
import org.jspecify.annotations.Nullable;

/**
 * The Handlungsfelder of goals, measures and indicators, stated directly or inherited from the
 * goals and measures they serve. Not thread-safe.
 */
final class HandlungsfeldLinks {

  private static final Memo<HandlungsfeldLinks> LINKS = new Memo<>(HandlungsfeldLinks::new);

  private final NetworkFacts facts;
  private final Map<String, Set<String>> byGoal = new HashMap<>();

  private HandlungsfeldLinks(NetworkFacts facts) {
    this.facts = facts;
  }

  static HandlungsfeldLinks of(NetworkFacts facts) {
    return LINKS.from(facts);
  }

  /** The fields of a goal or, if it names none, of its nearest ancestor that does. */
  Set<String> of(Goal goal) {
    Set<String> known = known(goal);
    return known == null ? climb(goal) : known;
  }

  private Set<String> climb(Goal goal) {
    List<String> climbed = new ArrayList<>();
    Goal at = goal;
    Set<String> known = null;
    while (at != null && known == null) {
      climbed.add(at.getId());
      // Guards against cycles of parent goals.
      byGoal.put(at.getId(), Set.of());
      at = facts.getGoals().valueOf(at.getPartOf());
      known = at == null ? null : known(at);
    }
    Set<String> fields = known == null ? Set.of() : known;
    climbed.forEach(id -> byGoal.put(id, fields));
    return fields;
  }

  private @Nullable Set<String> known(Goal goal) {
    Set<String> own = goal.getHandlungsfelder();
    return own.isEmpty() ? byGoal.get(goal.getId()) : own;
  }

  /** Visits the fields of an indicator's goals and measures; a field may be visited repeatedly. */
  void forEach(Indicator indicator, Consumer<String> visitor) {
    ofGoals(indicator.getGoals(), visitor);
    for (String id : indicator.getMeasures()) {
      Measure measure = facts.getMeasures().valueOf(id);
      if (measure != null) {
        ofMeasure(measure, visitor);
      }
    }
  }

  /** The fields of a measure or, if it names none, of its goals. */
  private void ofMeasure(Measure measure, Consumer<String> visitor) {
    if (measure.getHandlungsfelder().isEmpty()) {
      ofGoals(measure.getGoals(), visitor);
    } else {
      measure.getHandlungsfelder().forEach(visitor);
    }
  }

  private void ofGoals(Set<String> goals, Consumer<String> visitor) {
    for (String id : goals) {
      Goal goal = facts.getGoals().valueOf(id);
      if (goal != null) {
        of(goal).forEach(visitor);
      }
    }
  }
}
