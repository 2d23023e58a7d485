package nrw.bildungsnetz.rules.membership;

/** Why a seat in a body cannot be held as stated. */
public enum SeatConflict {
  /** It ends before it begins. */
  ENDS_BEFORE_BEGINNING,
  /** The same person already has a seat in the same body at that time. */
  HELD_TWICE
}
