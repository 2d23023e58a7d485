package nrw.bildungsnetz.model;

/**
 * What a body is there to do.
 *
 * <p>Source: Bezirksregierung Arnsberg, page on the Regionale Bildungsnetzwerke.
 *
 * @since 0.1.0
 */
public enum Mandate {
  /** It takes the strategic decisions. */
  DECIDES,
  /** It prepares the strategic decisions of others. */
  PREPARES,
  /** It advises and recommends. */
  RECOMMENDS,
  /** It carries the work out. */
  WORKS
}
