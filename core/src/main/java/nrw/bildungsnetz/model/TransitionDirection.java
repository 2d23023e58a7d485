package nrw.bildungsnetz.model;

/**
 * Which way a transition leads.
 *
 * <p>Source: page of the Regionales Bildungsbüro Hagen; APO-S I.
 *
 * @since 0.1.0
 */
public enum TransitionDirection {
  /** From one stage of the Bildungskette to a later one. */
  VERTICAL,
  /** From one Schulform to another on the same stage. */
  HORIZONTAL
}
