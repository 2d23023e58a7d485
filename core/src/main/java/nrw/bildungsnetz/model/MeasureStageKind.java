package nrw.bildungsnetz.model;

/**
 * A stage on the way of a measure from project to Regelsystem.
 *
 * <p>Source: article on the Regionales Bildungsbüro Dortmund.
 *
 * @since 0.1.0
 */
public enum MeasureStageKind {
  /** It is an idea. */
  IDEE,
  /** It is a project. */
  PROJEKT,
  /** It is being tried out. */
  ERPROBUNG,
  /** It is being carried over, step by step. */
  TRANSFER,
  /** It is part of the Regelsystem. */
  REGELSYSTEM,
  /** It has ended. */
  BEENDET
}
