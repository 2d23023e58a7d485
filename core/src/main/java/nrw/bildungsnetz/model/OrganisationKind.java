package nrw.bildungsnetz.model;

/**
 * What kind of institution an organisation is.
 *
 * <p>Source: § 78a Abs. 1 SchulG NRW, and the partners named by the networks of Dortmund, Hagen,
 * Herford, Warendorf and the Ennepe-Ruhr-Kreis.
 *
 * @since 0.1.0
 */
public enum OrganisationKind {
  /** The Land Nordrhein-Westfalen itself. */
  LAND,
  /** A ministry of the Land. */
  MINISTERIUM,
  /** A Bezirksregierung, the obere Schulaufsicht. */
  BEZIRKSREGIERUNG,
  /** A staatliches Schulamt, the untere Schulaufsicht. */
  SCHULAMT,
  /** A Kreis or the StädteRegion. */
  KREIS,
  /** A kreisfreie Stadt. */
  KREISFREIE_STADT,
  /** A kreisangehörige Stadt or Gemeinde. */
  GEMEINDE,
  /** A Fachbereich, Amt or other unit of an administration. */
  VERWALTUNGSEINHEIT,
  /** A school, or schools as a group. */
  SCHULE,
  /** A Kindertageseinrichtung, or such institutions as a group. */
  KITA,
  /** A university or Hochschule. */
  HOCHSCHULE,
  /** A research institute outside the Hochschulen. */
  FORSCHUNGSEINRICHTUNG,
  /** A Volkshochschule or other institution of further education. */
  WEITERBILDUNG,
  /** An institution of the Jugendhilfe, open youth work included. */
  JUGENDHILFE,
  /** Social services and Stadtteilarbeit. */
  SOZIALE_DIENSTE,
  /** A counselling service, for example the Schulpsychologische Beratungsstelle. */
  BERATUNGSSTELLE,
  /** A museum, theatre, library or other cultural institution. */
  KULTUREINRICHTUNG,
  /** An association, a local initiative included. */
  VEREIN,
  /** A federation of associations, employers or welfare organisations. */
  VERBAND,
  /** A trade union. */
  GEWERKSCHAFT,
  /** A church or other religious community. */
  RELIGIONSGEMEINSCHAFT,
  /** Those who speak for parents. */
  ELTERNVERTRETUNG,
  /** Those who speak for pupils. */
  SCHUELERVERTRETUNG,
  /** A political group of Rat or Kreistag. */
  FRAKTION,
  /** A foundation. */
  STIFTUNG,
  /** A chamber (IHK, HWK). */
  KAMMER,
  /** An office for the promotion of trade and industry. */
  WIRTSCHAFTSFOERDERUNG,
  /** A company. */
  UNTERNEHMEN,
  /** The Agentur für Arbeit. */
  AGENTUR_FUER_ARBEIT,
  /** A Jobcenter. */
  JOBCENTER,
  /** A Kommunales Integrationszentrum (KI). */
  INTEGRATIONSZENTRUM,
  /** A Kommunale Koordinierungsstelle of KAoA (KoKo). */
  KOMMUNALE_KOORDINIERUNG,
  /** A network for one subject, such as a zdi-Netzwerk for MINT. */
  FACHNETZWERK,
  /** An agency that supports Kommunen, such as a Transferagentur. */
  TRANSFERAGENTUR,
  /** Anything else; the name says what it is. */
  OTHER
}
