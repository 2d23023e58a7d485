package nrw.bildungsnetz.rules;

/** What a finding rests on, so that a report tells what is wrong from what is merely unknown. */
public enum Basis {
  /** Something the document states. */
  STATED,
  /** Something the document does not state. */
  NOT_STATED
}
