package nrw.bildungsnetz.rules.transition;

/** One side of a transition. */
public enum TransitionSide {
  /** The organisations that hand the learners over. */
  GIVING,
  /** The organisations that take the learners in. */
  RECEIVING
}
