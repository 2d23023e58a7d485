package nrw.bildungsnetz.rules.transition;

/** One side of a transition. */
public enum TransitionSide {
  /** The organisations that learners leave. */
  GIVING,
  /** The organisations that admit the learners. */
  RECEIVING
}
