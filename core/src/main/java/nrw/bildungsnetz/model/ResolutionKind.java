package nrw.bildungsnetz.model;

/**
 * What a resolution does.
 *
 * <p>Source: Bezirksregierung Köln and Kreis Steinfurt on their Bildungskonferenzen.
 *
 * @since 0.1.0
 */
public enum ResolutionKind {
  /** It decides. */
  DECISION,
  /** It recommends. */
  RECOMMENDATION
}
