package nrw.bildungsnetz.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Indicator;

/** The indicators that are still counted. */
final class CurrentIndicators {

  private CurrentIndicators() {}

  /** Those whose series no other indicator continues. */
  static List<Placed<Indicator>> of(NetworkFacts facts) {
    Set<String> continued = new HashSet<>();
    for (Placed<Indicator> indicator : facts.indicators()) {
      indicator.value().getPredecessor().ifPresent(continued::add);
    }
    return facts.indicators().stream()
        .filter(indicator -> !continued.contains(indicator.value().getId()))
        .toList();
  }
}
