package nrw.bildungsnetz.model;

/** Which way a transition leads. */
public enum TransitionDirection {
  /** From one stage of the Bildungskette to a later one. */
  VERTICAL,
  /** From one Schulform to another on the same stage. */
  HORIZONTAL
}
