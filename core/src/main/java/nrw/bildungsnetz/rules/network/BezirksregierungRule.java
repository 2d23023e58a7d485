package nrw.bildungsnetz.rules.network;

import java.util.Map;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;

/** The rule that the Bezirksregierung is the one of the network's Regierungsbezirk. */
public final class BezirksregierungRule {

  /** N10: the Land is represented by the Bezirksregierung of the network's Regierungsbezirk. */
  public static final NetworkRule BEZIRKSREGIERUNG_OF_ITS_BEZIRK =
      NetworkRule.declare(
          Rule.builder()
              .id("N10")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags")
              .addAllReads(Actor.READS)
              .addAllReads(Authorities.READS_OF_BEZIRK)
              .source(
                  "§ 88 Abs. 2 SchulG NRW: die Bezirksregierung als obere Schulaufsicht in ihrem"
                      + " Gebiet")
              .since("0.1.0"),
          BezirksregierungRule::check);

  private BezirksregierungRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    Regierungsbezirk expected = Regierungsbezirk.ofAgs(facts.getNetwork().getAgs()).orElse(null);
    if (expected == null) {
      return;
    }
    for (Actor actor : Actor.of(facts)) {
      if (actor.leading() && isForLand(actor)) {
        Authorities.regierungsbezirk(actor.authority())
            .filter(stated -> stated != expected)
            .ifPresent(
                stated ->
                    actor.report(
                        violations,
                        Map.of(
                            "stated", stated,
                            "ags", facts.getNetwork().getAgs(),
                            "expected", expected)));
      }
    }
  }

  private static boolean isForLand(Actor actor) {
    return actor.side() == Side.LAND
        && actor.authority().getKind() == OrganisationKind.BEZIRKSREGIERUNG
        && actor.as().filter(Representation.UNTERE_SCHULAUFSICHT::equals).isEmpty();
  }
}
