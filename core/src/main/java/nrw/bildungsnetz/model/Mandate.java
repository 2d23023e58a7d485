package nrw.bildungsnetz.model;

/** What a body is there to do. */
public enum Mandate {
  /** It takes the strategic decisions. */
  DECIDES,
  /** It advises and recommends. */
  RECOMMENDS,
  /** It carries the work out. */
  WORKS
}
