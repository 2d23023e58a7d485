package nrw.bildungsnetz.rules.network;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.Territory;

/** Rules that the network's own Kreis, Schulamt and Gemeinden act in it. */
public final class OwnKommuneRules {

  /** N14: the Kommune of a network is the Kreis or kreisfreie Stadt of its key. */
  public static final NetworkRule KOMMUNE_OF_ITS_KEY =
      NetworkRule.declare(
          Rule.builder()
              .id("N14")
              .severity(Severity.ERROR)
              .category(Category.NETWORK)
              .addReads("ags")
              .addReads("organisations.ags", "organisations.name", "organisations.collective")
              .addAllReads(Actor.READS)
              .source(
                  "§ 78a Abs. 1 und 3 SchulG NRW; Schlüsselverzeichnis der Kreise und kreisfreien"
                      + " Städte in NRW")
              .since("0.1.0"),
          OwnKommuneRules::kommuneOfItsKey);

  /** N15: the Schulamt and the Gemeinden in a network are those of its territory. */
  public static final NetworkRule NEIGHBOURS_ARE_RARE =
      NetworkRule.declare(
          Rule.builder()
              .id("N15")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads("ags", "organisations.ags")
              .addAllReads(Actor.READS)
              .source(
                  "§ 78a Abs. 1 SchulG NRW; § 88 Abs. 3 SchulG NRW: das Schulamt in seinem Gebiet,"
                      + " abweichend nur nach § 89 Abs. 3")
              .since("0.1.0"),
          OwnKommuneRules::neighboursAreRare);

  private OwnKommuneRules() {}

  private static void kommuneOfItsKey(NetworkFacts facts, Violations violations) {
    Set<String> ofSeveralKreise = ContractKommuneRule.contractsOfSeveral(facts);
    report(
        facts,
        actor ->
            actor.side() == Side.KOMMUNE
                && actor.leading()
                && Authorities.isKreis(actor.authority())
                && !ofSeveralKreise.contains(actor.where().getValue()),
        violations);
  }

  private static void neighboursAreRare(NetworkFacts facts, Violations violations) {
    report(facts, OwnKommuneRules::isUsuallyOwn, violations);
  }

  /** Gemeinden that are members have a rule of their own. */
  private static boolean isUsuallyOwn(Actor actor) {
    return switch (actor.authority().getKind()) {
      case SCHULAMT -> actor.side() == Side.LAND;
      case KREIS, KREISFREIE_STADT -> actor.side() == Side.KOMMUNE && !actor.leading();
      case GEMEINDE -> actor.side() == Side.KOMMUNE && actor.as().isEmpty();
      default -> false;
    };
  }

  private static void report(NetworkFacts facts, Predicate<Actor> isAsked, Violations violations) {
    String territory = facts.getNetwork().getAgs();
    if (Territory.isUnknown(territory)) {
      return;
    }
    for (Actor actor : Actor.of(facts)) {
      String ags = actor.authority().getAgs().orElse(territory);
      if (isAsked.test(actor) && Territory.excludes(territory, ags)) {
        actor.report(violations, Map.of("side", actor.side(), "stated", ags, "ags", territory));
      }
    }
  }
}
