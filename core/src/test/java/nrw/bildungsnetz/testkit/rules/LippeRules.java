package nrw.bildungsnetz.testkit.rules;

import java.util.Map;
import nrw.bildungsnetz.model.Committee;
import nrw.bildungsnetz.model.CommitteeType;
import nrw.bildungsnetz.rules.Basis;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.RuleBuilder;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Threshold;
import nrw.bildungsnetz.rules.Thresholds;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.texts.Texts;

/** An example of an embedder's code: the rule of one Kreis, with its own id and texts. */
final class LippeRules {

  static final Threshold FEWEST = Threshold.atLeast("fewest", 3, 1, 20);

  /** LIPPE-01: the Bildungsbüro has enough posts. */
  static final NetworkRule ENOUGH_POSTS = NetworkRule.of(rule().build(), LippeRules::enoughPosts);

  private LippeRules() {}

  /** The declaration of the rule, for tests that change it. */
  static RuleBuilder rule() {
    return Rule.builder()
        .id("LIPPE-01")
        .severity(Severity.WARNING)
        .category(Category.STAFF)
        .basis(Basis.STATED)
        .addReads("committees.id", "committees.type", "posts.committee")
        .addThreshold(FEWEST)
        .source("Beschluss des Kreistags (erfunden)")
        .since("1.0.0")
        .texts(
            Texts.read(
                LippeRules.class.getResourceAsStream("lippe_de.properties"),
                LippeRules.class.getResourceAsStream("lippe_en.properties")));
  }

  static void enoughPosts(NetworkFacts facts, Thresholds thresholds, Violations violations) {
    for (Located<Committee> each : facts.getCommittees()) {
      String id = each.getValue().getId();
      long count =
          facts.getPosts().stream()
              .filter(post -> post.getValue().getCommittee().equals(id))
              .count();
      boolean isOffice = each.getValue().getType() == CommitteeType.BILDUNGSBUERO;
      // If no post is stated, nothing is known about them.
      if (isOffice && count > 0 && count < thresholds.of(FEWEST)) {
        violations.add(
            each.getPath(),
            id,
            Map.of("committee", id, "count", count, "fewest", thresholds.of(FEWEST)));
      }
    }
  }
}
