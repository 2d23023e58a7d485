package nrw.bildungsnetz.rules;

import java.util.List;
import java.util.Map;
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
    for (List<Placed<Agreement>> circle : Circles.in(facts.agreements(), Agreement::getAmends)) {
      Placed<Agreement> first = circle.get(0);
      violations.add(
          first.path("amends"), first.value().getId(), Map.of("agreements", Circles.ids(circle)));
    }
  }
}
