package nrw.bildungsnetz.model;

/**
 * What a resolution does.
 *
 * <p>Source: Bezirksregierung Köln and Kreis Steinfurt on their Bildungskonferenzen.
 */
public enum ResolutionKind {
  /** It decides. */
  DECISION,
  /** It recommends. */
  RECOMMENDATION
}
