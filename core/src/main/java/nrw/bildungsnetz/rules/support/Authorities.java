package nrw.bildungsnetz.rules.support;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nrw.bildungsnetz.codes.Regierungsbezirk;
import nrw.bildungsnetz.model.Organisation;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Side;
import nrw.bildungsnetz.rules.IndexedList;
import nrw.bildungsnetz.rules.NetworkFacts;
import org.jspecify.annotations.Nullable;

/**
 * The authority behind an organisation: itself, or for a unit of an administration the authority
 * the unit is a part of.
 */
public final class Authorities {

  /** The attributes that {@code behind} reads, and the kind of what it finds. */
  public static final List<String> READS =
      List.of("organisations.id", "organisations.kind", "organisations.partOf");

  /** The attributes that {@link #regierungsbezirk} reads. */
  public static final List<String> READS_OF_BEZIRK =
      List.of("organisations.ags", "organisations.regierungsbezirk");

  /** No administration is divided more often; a cycle is for the rule on references. */
  private static final int LEVELS = 8;

  private static final Set<OrganisationKind> OF_THE_LAND =
      Collections.unmodifiableSet(
          EnumSet.of(
              OrganisationKind.LAND,
              OrganisationKind.MINISTERIUM,
              OrganisationKind.BEZIRKSREGIERUNG,
              OrganisationKind.SCHULAMT));

  private static final Set<OrganisationKind> OF_THE_KOMMUNE =
      Collections.unmodifiableSet(
          EnumSet.of(
              OrganisationKind.KREIS,
              OrganisationKind.KREISFREIE_STADT,
              OrganisationKind.GEMEINDE));

  private Authorities() {}

  public static @Nullable Organisation behind(Optional<String> id, NetworkFacts facts) {
    return behind(id, facts.getOrganisations());
  }

  public static @Nullable Organisation behind(
      Optional<String> id, IndexedList<Organisation> organisations) {
    Organisation behind = organisations.valueOf(id);
    Organisation whole = behind;
    for (int i = 0; i < LEVELS && whole != null; i++) {
      behind = whole;
      whole = isUnit(whole) ? organisations.valueOf(whole.getPartOf()) : null;
    }
    return behind;
  }

  private static boolean isUnit(Organisation organisation) {
    return organisation.getKind() == OrganisationKind.VERWALTUNGSEINHEIT;
  }

  /** Whether an authority governs a whole Kreis or kreisfreie Stadt. */
  public static boolean isKreis(Organisation authority) {
    return authority.getKind() == OrganisationKind.KREIS
        || authority.getKind() == OrganisationKind.KREISFREIE_STADT;
  }

  /** The side an authority belongs to; empty for kinds that may belong to any. */
  public static Optional<Side> side(OrganisationKind kind) {
    if (OF_THE_LAND.contains(kind)) {
      return Optional.of(Side.LAND);
    }
    return OF_THE_KOMMUNE.contains(kind) ? Optional.of(Side.KOMMUNE) : Optional.empty();
  }

  /** The Regierungsbezirk as stated, or the one its key lies in. */
  public static Optional<Regierungsbezirk> regierungsbezirk(Organisation authority) {
    return authority
        .getRegierungsbezirk()
        .or(() -> authority.getAgs().flatMap(Regierungsbezirk::ofAgs));
  }
}
