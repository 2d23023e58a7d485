package nrw.bildungsnetz.rules.agreement;

import java.util.List;
import java.util.Map;
import nrw.bildungsnetz.model.Agreement;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.CycleFinder;

/** The rule that amendments form no cycle. */
public final class AmendmentCycleRule {

  /** C15: agreements do not amend one another in a cycle. */
  public static final NetworkRule NO_CIRCLE =
      NetworkRule.declare(
          Rule.builder()
              .id("C15")
              .severity(Severity.ERROR)
              .category(Category.AGREEMENT)
              .addReads("agreements.id", "agreements.amends")
              .source("Logik der Verweise")
              .since("0.1.0"),
          AmendmentCycleRule::check);

  private AmendmentCycleRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    for (List<Located<Agreement>> circle :
        CycleFinder.in(facts.getAgreements(), Agreement::getAmends)) {
      Located<Agreement> first = circle.get(0);
      violations.add(
          first.getPath("amends"),
          first.getValue().getId(),
          Map.of("agreements", CycleFinder.ids(circle)));
    }
  }
}
