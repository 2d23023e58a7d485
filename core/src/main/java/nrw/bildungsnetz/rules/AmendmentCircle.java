package nrw.bildungsnetz.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.model.Agreement;

/** The rule that what changes an agreement came after it. */
final class AmendmentCircle {

  /** C15: agreements do not amend one another in a circle. */
  static final NetworkRule NO_CIRCLE =
      NetworkRule.declare(
          Rule.builder()
              .id("C15")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.amends")
              .source("Logik der Verweise")
              .since("0.1.0"),
          AmendmentCircle::check);

  private AmendmentCircle() {}

  private static void check(NetworkFacts facts, Violations violations) {
    Set<String> settled = new HashSet<>();
    for (Placed<Agreement> agreement : facts.agreements()) {
      if (agreement.value().getAmends().isPresent()) {
        List<String> circle = circleBelow(agreement.value().getId(), facts, settled);
        if (!circle.isEmpty()) {
          report(circle, facts, violations);
        }
      }
    }
  }

  /** The finding stands at the id that comes first, wherever the circle was entered. */
  private static void report(List<String> circle, NetworkFacts facts, Violations violations) {
    List<String> ids = new ArrayList<>(circle);
    Collections.rotate(ids, -ids.indexOf(Collections.min(ids)));
    facts
        .agreements()
        .find(ids.get(0))
        .ifPresent(
            first -> violations.add(first.path("amends"), ids.get(0), Map.of("agreements", ids)));
  }

  /** Goes from an agreement to the one it amends until it meets one seen before. */
  private static List<String> circleBelow(String start, NetworkFacts facts, Set<String> settled) {
    Set<String> passed = new LinkedHashSet<>();
    Optional<String> id = Optional.of(start);
    while (id.isPresent() && !settled.contains(id.get()) && passed.add(id.get())) {
      id = facts.agreements().find(id.get()).flatMap(each -> each.value().getAmends());
    }
    settled.addAll(passed);
    List<String> way = List.copyOf(passed);
    int entry = id.map(way::indexOf).orElse(-1);
    return entry < 0 ? List.of() : way.subList(entry, way.size());
  }
}
