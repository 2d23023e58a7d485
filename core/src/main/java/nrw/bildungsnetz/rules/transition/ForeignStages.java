package nrw.bildungsnetz.rules.transition;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nrw.bildungsnetz.codes.Bildungsstufe;
import nrw.bildungsnetz.model.OrganisationKind;

/**
 * The stages of the Bildungskette to which a kind of organisation certainly does not belong.
 *
 * <p>Only clear cases are listed: a Kita and a Hochschule also train and employ, a Berufskolleg is
 * a school of vocational training, and a Weiterbildungskolleg one of lifelong learning.
 *
 * <p>Source: § 11 SchulG NRW, Kinderbildungsgesetz, Hochschulgesetz NRW.
 */
final class ForeignStages {

  private static final Map<OrganisationKind, Set<Bildungsstufe>> OF_KIND =
      new EnumMap<>(
          Map.of(
              OrganisationKind.KITA,
              EnumSet.of(
                  Bildungsstufe.PRIMARSTUFE,
                  Bildungsstufe.SEKUNDARSTUFE_I,
                  Bildungsstufe.SEKUNDARSTUFE_II,
                  Bildungsstufe.STUDIUM),
              OrganisationKind.SCHULE,
              EnumSet.of(Bildungsstufe.KITA, Bildungsstufe.STUDIUM),
              OrganisationKind.HOCHSCHULE,
              EnumSet.of(
                  Bildungsstufe.KITA,
                  Bildungsstufe.PRIMARSTUFE,
                  Bildungsstufe.SEKUNDARSTUFE_I,
                  Bildungsstufe.SEKUNDARSTUFE_II)));

  private ForeignStages() {}

  static Set<Bildungsstufe> of(OrganisationKind kind) {
    return OF_KIND.getOrDefault(kind, Set.of());
  }
}
