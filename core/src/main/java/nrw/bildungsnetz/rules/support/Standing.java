package nrw.bildungsnetz.rules.support;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import nrw.bildungsnetz.model.OrganisationKind;
import nrw.bildungsnetz.model.Representation;

/**
 * Whether an organisation can represent whom its member is said to represent.
 *
 * <p>Source: § 88 SchulG NRW (ministry, Bezirksregierung and Schulamt are the oberste, obere and
 * untere Schulaufsicht), § 91 SchulG NRW and Geschäftsordnung für das Schulamt (BASS 10-32 Nr. 2):
 * Landrat, Oberbürgermeister or Städteregionsrat is a member of the Schulamt.
 */
public enum Standing {
  /** It can. */
  FITS,
  /** It is unusual. */
  UNUSUAL,
  /** The law gives the task to somebody else. */
  EXCLUDED;

  private static final Set<OrganisationKind> AUTHORITIES_OF_THE_LAND =
      of(OrganisationKind.LAND, OrganisationKind.MINISTERIUM, OrganisationKind.BEZIRKSREGIERUNG);

  private static final Set<OrganisationKind> KREISE =
      of(OrganisationKind.KREIS, OrganisationKind.KREISFREIE_STADT);

  /** Kinds that are neither of the Land nor of the Kommune. */
  private static final Set<OrganisationKind> OF_NEITHER =
      of(
          OrganisationKind.SCHULE,
          OrganisationKind.GEWERKSCHAFT,
          OrganisationKind.RELIGIONSGEMEINSCHAFT,
          OrganisationKind.ELTERNVERTRETUNG,
          OrganisationKind.SCHUELERVERTRETUNG,
          OrganisationKind.KAMMER,
          OrganisationKind.AGENTUR_FUER_ARBEIT);

  /** Kinds that may be of the Kommune, but not of the Land. */
  private static final Set<OrganisationKind> NOT_OF_THE_LAND =
      of(
          OrganisationKind.KITA,
          OrganisationKind.WEITERBILDUNG,
          OrganisationKind.JUGENDHILFE,
          OrganisationKind.SOZIALE_DIENSTE,
          OrganisationKind.KULTUREINRICHTUNG,
          OrganisationKind.VEREIN,
          OrganisationKind.VERBAND,
          OrganisationKind.FRAKTION,
          OrganisationKind.STIFTUNG,
          OrganisationKind.WIRTSCHAFTSFOERDERUNG,
          OrganisationKind.UNTERNEHMEN,
          OrganisationKind.JOBCENTER,
          OrganisationKind.INTEGRATIONSZENTRUM,
          OrganisationKind.KOMMUNALE_KOORDINIERUNG);

  public static Standing of(OrganisationKind kind, Representation represents) {
    return switch (represents) {
      case OBERE_SCHULAUFSICHT -> ofObere(kind);
      case UNTERE_SCHULAUFSICHT -> ofUntere(kind);
      case LAND ->
          KREISE.contains(kind) || kind == OrganisationKind.GEMEINDE
              ? UNUSUAL
              : besideTheLand(kind);
      case KOMMUNE, GEMEINDEN -> ofKommune(kind);
      case SCHULEN, BILDUNGSBUERO, PARTNER -> FITS;
    };
  }

  private static Standing ofObere(OrganisationKind kind) {
    return switch (kind) {
      case SCHULAMT, KREIS, KREISFREIE_STADT, GEMEINDE -> EXCLUDED;
      case MINISTERIUM -> UNUSUAL;
      default -> besideTheLand(kind);
    };
  }

  private static Standing ofUntere(OrganisationKind kind) {
    return switch (kind) {
      case BEZIRKSREGIERUNG, GEMEINDE -> EXCLUDED;
      case MINISTERIUM, KREIS, KREISFREIE_STADT -> UNUSUAL;
      default -> besideTheLand(kind);
    };
  }

  private static Standing besideTheLand(OrganisationKind kind) {
    return OF_NEITHER.contains(kind) || NOT_OF_THE_LAND.contains(kind) ? UNUSUAL : FITS;
  }

  private static Standing ofKommune(OrganisationKind kind) {
    if (AUTHORITIES_OF_THE_LAND.contains(kind)) {
      return EXCLUDED;
    }
    return kind == OrganisationKind.SCHULAMT || OF_NEITHER.contains(kind) ? UNUSUAL : FITS;
  }

  /** Whom an organisation of a kind represents by itself. */
  public static Representation own(OrganisationKind kind) {
    return switch (kind) {
      case LAND, MINISTERIUM -> Representation.LAND;
      case BEZIRKSREGIERUNG -> Representation.OBERE_SCHULAUFSICHT;
      case SCHULAMT -> Representation.UNTERE_SCHULAUFSICHT;
      case KREIS, KREISFREIE_STADT -> Representation.KOMMUNE;
      case GEMEINDE -> Representation.GEMEINDEN;
      case SCHULE -> Representation.SCHULEN;
      default -> Representation.PARTNER;
    };
  }

  private static Set<OrganisationKind> of(OrganisationKind first, OrganisationKind... others) {
    return Collections.unmodifiableSet(EnumSet.of(first, others));
  }
}
