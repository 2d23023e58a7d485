package nrw.bildungsnetz.model;

/**
 * The side a partner stands on in the staatlich-kommunale Verantwortungsgemeinschaft.
 *
 * <p>Source: Bezirksregierung Arnsberg, page on the Regionale Bildungsnetzwerke
 * (staatlich-kommunale Verantwortungsgemeinschaft).
 *
 * @since 0.1.0
 */
public enum Side {
  /** The Land Nordrhein-Westfalen with ministry, Bezirksregierung and Schulamt. */
  LAND,
  /** The Kreis or kreisfreie Stadt and the Gemeinden. */
  KOMMUNE,
  /** Everyone else: schools as such, associations, chambers and other partners. */
  THIRD
}
