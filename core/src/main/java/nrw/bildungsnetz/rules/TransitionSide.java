package nrw.bildungsnetz.rules;

/** One side of a transition. */
enum TransitionSide {
  /** The organisations that hand the learners over. */
  GIVING,
  /** The organisations that take the learners in. */
  RECEIVING
}
