package nrw.bildungsnetz.rules.network;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.codes.AgsKeyValidator;
import nrw.bildungsnetz.codes.CodeLists;
import nrw.bildungsnetz.codes.Gemeinde;
import nrw.bildungsnetz.codes.Kreis;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.ElementPath;
import nrw.bildungsnetz.model.Network;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.rules.Category;
import nrw.bildungsnetz.rules.Located;
import nrw.bildungsnetz.rules.NetworkFacts;
import nrw.bildungsnetz.rules.NetworkRule;
import nrw.bildungsnetz.rules.Rule;
import nrw.bildungsnetz.rules.Severity;
import nrw.bildungsnetz.rules.Violations;
import nrw.bildungsnetz.rules.support.Authorities;
import nrw.bildungsnetz.rules.support.PlaceNames;
import nrw.bildungsnetz.rules.support.Territory;

/** The rule that names and official keys mean the same place. */
public final class PlaceNameRule {

  /** N17: a name does not mention another place than the key. */
  public static final NetworkRule NAMES_THE_PLACE_OF_ITS_KEY =
      NetworkRule.declare(
          Rule.builder()
              .id("N17")
              .severity(Severity.WARNING)
              .category(Category.NETWORK)
              .addReads("ags", "name", "organisations.name")
              .addAllReads(Actor.READS)
              .addAllReads(Authorities.READS_OF_BEZIRK)
              .source(
                  "Schlüsselverzeichnis der Kreise und Gemeinden in NRW: amtliche Namen der 53 Kreise"
                      + " und 396 Gemeinden")
              .since("0.1.0"),
          PlaceNameRule::check);

  private static final int KREIS_DIGITS = 5;

  private PlaceNameRule() {}

  private static void check(NetworkFacts facts, Violations violations) {
    Network network = facts.getNetwork();
    // What is malformed is no key of any place.
    String networkKey =
        AgsKeyValidator.isWellFormed(network.getAgs(), KREIS_DIGITS) ? network.getAgs() : "";
    foreignKreis(network.getName(), networkKey)
        .ifPresent(
            foreign ->
                violations.add(
                    ElementPath.root().property("name"),
                    network.getId(),
                    Map.of("network", network.getId(), "named", foreign, "ags", networkKey)));
    Set<String> acting = actingForTheNetwork(facts);
    for (Located<Organisation> each : facts.getOrganisations()) {
      // An authority without a key that acts for the network must be of the network's place.
      String key =
          each.getValue()
              .getAgs()
              .orElse(acting.contains(each.getValue().getId()) ? networkKey : "");
      holdName(each, key, violations);
    }
  }

  private static Set<String> actingForTheNetwork(NetworkFacts facts) {
    Set<String> acting = new HashSet<>();
    for (Actor actor : Actor.of(facts)) {
      Organisation authority = actor.authority();
      boolean ofItsSide =
          Authorities.side(authority.getKind()).filter(actor.side()::equals).isPresent();
      if (actor.leading() && ofItsSide) {
        acting.add(authority.getId());
      }
    }
    return acting;
  }

  private static void holdName(Located<Organisation> each, String key, Violations violations) {
    Organisation organisation = each.getValue();
    String id = organisation.getId();
    String name = organisation.getName();
    switch (organisation.getKind()) {
      case KREIS, KREISFREIE_STADT, SCHULAMT ->
          foreignKreis(name, key)
              .ifPresent(
                  foreign ->
                      violations.add(
                          each.getPath("name"),
                          id,
                          Map.of("organisation", id, "named", foreign, "ags", key)));
      case GEMEINDE ->
          foreignGemeinde(name, organisation.getAgs().orElse(""))
              .ifPresent(
                  foreign ->
                      violations.add(
                          each.getPath("name"),
                          id,
                          Map.of("organisation", id, "named", foreign, "ags", key)));
      case BEZIRKSREGIERUNG ->
          Authorities.regierungsbezirk(organisation)
              .or(() -> Regierungsbezirk.ofAgs(key))
              .ifPresent(own -> holdBezirk(each, own, violations));
      default -> {
        // Only authorities are named after the place of their key.
      }
    }
  }

  private static void holdBezirk(
      Located<Organisation> authority, Regierungsbezirk own, Violations violations) {
    String id = authority.getValue().getId();
    Set<Regierungsbezirk> named = PlaceNames.bezirkeIn(authority.getValue().getName());
    if (!named.isEmpty() && !named.contains(own)) {
      violations.add(
          authority.getPath("name"),
          id,
          Map.of("organisation", id, "named", named.iterator().next(), "regierungsbezirk", own));
    }
  }

  private static Optional<String> foreignKreis(String name, String key) {
    if (isOfNoKreis(key)) {
      return Optional.empty();
    }
    Set<String> named = PlaceNames.kreiseIn(name);
    return named.isEmpty() || PlaceNames.mentionsKreis(name, Territory.kreis(key))
        ? Optional.empty()
        : CodeLists.kreise().find(named.iterator().next()).map(Kreis::getName);
  }

  private static Optional<String> foreignGemeinde(String name, String key) {
    if (isOfNoKreis(key)) {
      return Optional.empty();
    }
    Set<String> named = PlaceNames.gemeindenIn(name);
    return named.isEmpty() || named.stream().anyMatch(each -> each.startsWith(present(key)))
        ? Optional.empty()
        : CodeLists.gemeinden().find(named.iterator().next()).map(Gemeinde::getName);
  }

  private static boolean isOfNoKreis(String key) {
    return !AgsKeyValidator.isWellFormed(key, 0) || Territory.isUnknown(Territory.kreis(key));
  }

  /** The former keys of Aachen and its Gemeinden are not in the list any more. */
  private static String present(String key) {
    return CodeLists.gemeinden().find(key).isPresent() ? key : Territory.kreis(key);
  }
}
