package nrw.bildungsnetz.rules.membership;

/** Why a membership cannot be correct as stated. */
public enum SeatConflict {
  /** It ends before it begins. */
  ENDS_BEFORE_BEGINNING,
  /** The same person already holds a seat in the same body at that time. */
  HELD_TWICE
}
