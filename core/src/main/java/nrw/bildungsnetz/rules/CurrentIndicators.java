package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Indicator;

/** The indicators that are still counted. */
final class CurrentIndicators {

  private static final Derived<List<Placed<Indicator>>> NOT_CONTINUED =
      new Derived<>(CurrentIndicators::notContinued);

  private CurrentIndicators() {}

  /** Those whose series no other indicator continues. */
  static List<Placed<Indicator>> of(NetworkFacts facts) {
    return NOT_CONTINUED.from(facts);
  }

  private static List<Placed<Indicator>> notContinued(NetworkFacts facts) {
    Set<String> continued = new HashSet<>();
    for (Placed<Indicator> indicator : facts.indicators()) {
      indicator.value().getPredecessor().ifPresent(continued::add);
    }
    if (continued.isEmpty()) {
      return facts.indicators();
    }
    List<Placed<Indicator>> current = new ArrayList<>(facts.indicators().size());
    for (Placed<Indicator> indicator : facts.indicators()) {
      if (!continued.contains(indicator.value().getId())) {
        current.add(indicator);
      }
    }
    return current;
  }
}
