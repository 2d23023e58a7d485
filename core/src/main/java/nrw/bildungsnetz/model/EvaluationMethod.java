package nrw.bildungsnetz.model;

/**
 * How an evaluation is done.
 *
 * <p>Source: page of the Regionales Bildungsbüro Dortmund (Wirkungsmonitoring); Kreis Coesfeld on
 * the evaluations of the networks.
 *
 * @since 0.1.0
 */
public enum EvaluationMethod {
  /** A survey. */
  SURVEY,
  /** A session of the Lenkungskreis along criteria. */
  LENKUNGSKREIS_SESSION,
  /** A report. */
  REPORT,
  /** A survey of needs, based on data (Bedarfserhebung). */
  NEEDS_ASSESSMENT,
  /** A Wirkungslogik. */
  WIRKUNGSLOGIK,
  /** Key figures (Kennzahlen). */
  KEY_FIGURES,
  /** Qualitative methods. */
  QUALITATIVE,
  /** Quantitative methods. */
  QUANTITATIVE,
  /** A scientific study. */
  STUDY
}
