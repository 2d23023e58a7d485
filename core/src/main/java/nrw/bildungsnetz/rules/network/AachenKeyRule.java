package nrw.bildungsnetz.rules.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.Period;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.FormerAachenKeys;
import nrw.bildungsnetz.rules.support.Territory;

/**
 * The rule that the keys assigned when the StädteRegion Aachen was formed are used.
 *
 * <p>The Kreis was dissolved. The Stadt still exists and belongs to the StädteRegion.
 */
public final class AachenKeyRule {

  /**
   * N08: the former keys of Stadt and Kreis Aachen are not used after the StädteRegion was formed.
   */
  public static final NetworkRule KEY_OF_STAEDTEREGION =
      NetworkRule.declare(
          Rule.builder()
              .id("N08")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads("ags", "organisations.id", "organisations.ags", "organisations.period")
              .source(
                  "§§ 1 bis 4 Städteregion Aachen Gesetz: StädteRegion (05334) seit dem 21.10.2009")
              .since("0.1.0"),
          AachenKeyRule::check);

  private AachenKeyRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    if (facts.getAsOf().isBefore(FormerAachenKeys.REPLACED)) {
      return;
    }
    Network network = facts.getNetwork();
    if (FormerAachenKeys.contains(network.getAgs())) {
      violations.add(
          ElementPath.root().property("ags"),
          network.getId(),
          Map.of(keyOf(network.getAgs()), network.getAgs(), "expected", Territory.STAEDTEREGION));
    }
    List<Located<Organisation>> organisations = facts.getOrganisations();
    for (Located<Organisation> organisation : organisations) {
      String ags = organisation.getValue().getAgs().orElse("");
      if (FormerAachenKeys.contains(ags) && mayExistSince(organisation.getValue().getPeriod())) {
        violations.add(
            organisation.getPath("ags"),
            organisation.getValue().getId(),
            Map.of(
                keyOf(ags),
                ags,
                "organisation",
                organisation.getValue().getId(),
                "expected",
                present(ags)));
      }
    }
  }

  /** The message has different texts for Stadt and Kreis. */
  private static String keyOf(String ags) {
    return ags.startsWith(FormerAachenKeys.STADT) ? "stadt" : "kreis";
  }

  /** For parts that ended earlier, the old key was correct. */
  private static boolean mayExistSince(Optional<Period> period) {
    return !period
        .orElse(NetworkFacts.UNBOUNDED)
        .lastKnownDay()
        .isBefore(FormerAachenKeys.REPLACED);
  }

  /** The Gemeinden of the Kreis kept their last digits; the Stadt is now one of the Gemeinden. */
  private static String present(String ags) {
    if (ags.startsWith(FormerAachenKeys.STADT)) {
      return Territory.STADT_AACHEN;
    }
    String same = Territory.STAEDTEREGION + ags.substring(FormerAachenKeys.KREIS.length());
    return CodeLists.gemeinden().find(same).isPresent() ? same : Territory.STAEDTEREGION;
  }
}
