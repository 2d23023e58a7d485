package nrw.bildungsnetz.rules.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nrw.bildungsnetz.model.Indicator;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.Memo;
import nrw.bildungsnetz.rules.NetworkFacts;

/** The indicators that are still in use. */
final class CurrentIndicators {

  private static final Memo<List<Located<Indicator>>> NOT_CONTINUED =
      new Memo<>(CurrentIndicators::notContinued);

  private CurrentIndicators() {}

  /** The indicators whose series is not continued by another one. */
  static List<Located<Indicator>> of(NetworkFacts facts) {
    return NOT_CONTINUED.from(facts);
  }

  private static List<Located<Indicator>> notContinued(NetworkFacts facts) {
    Set<String> continued = new HashSet<>();
    for (Located<Indicator> indicator : facts.getIndicators()) {
      indicator.getValue().getPredecessor().ifPresent(continued::add);
    }
    if (continued.isEmpty()) {
      return facts.getIndicators();
    }
    List<Located<Indicator>> current = new ArrayList<>(facts.getIndicators().size());
    for (Located<Indicator> indicator : facts.getIndicators()) {
      if (!continued.contains(indicator.getValue().getId())) {
        current.add(indicator);
      }
    }
    return current;
  }
}
